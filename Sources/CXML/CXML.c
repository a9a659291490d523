#include "CXML.h"

#include <pthread.h>
#include <setjmp.h>
#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

// What libxml2 looks through again and again is bounded by these numbers. The names of all elements
// and attributes together take no more bytes than this, some ten times what a real page needs: of
// many attributes in one tag, each is compared with each.
static const size_t longest_names = 1 << 16;
// Nor are there more names than this.
static const int most_names = 4000;
// An end tag that ends nothing costs a look at all open elements; so many looks are too many.
static const int64_t most_work = 200 * 1000 * 1000;
// And each error costs the making of a message, a microsecond.
static const int64_t work_of_error = 100;

typedef struct {
  const cxml_handler *handler;
  void *context;
  htmlParserCtxtPtr parser;
  int64_t depth;
  int64_t work;
  jmp_buf given_up;
} cxml_state;

// Leaves the parser at once. To be told to stop is not enough: behind some errors version 2.9 waits
// for a next character for ever. What it holds of the tag that it is in is lost.
static void spend(cxml_state *state, int64_t work) {
  state->work += work;
  if (state->work > most_work || xmlDictSize(state->parser->dict) > most_names)
    longjmp(state->given_up, 1);
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes) {
  cxml_state *state = context;
  int64_t count = 0;
  if (attributes) while (attributes[count]) count += 2;
  state->depth++;
  spend(state, 1 + count * count / 8);
  state->handler->start(state->context, (const char *)name, (const char *const *)attributes);
}

static void on_end(void *context, const xmlChar *name) {
  cxml_state *state = context;
  state->depth--;
  state->handler->end(state->context, (const char *)name);
}

static void on_text(void *context, const xmlChar *bytes, int count) {
  cxml_state *state = context;
  if (count > 0) state->handler->text(state->context, (const char *)bytes, count);
}

#if LIBXML_VERSION >= 21200
static void on_error(void *context, const xmlError *error) {
#else
static void on_error(void *context, xmlErrorPtr error) {
#endif
  (void)error;
  cxml_state *state = context;
  spend(state, work_of_error + state->depth);
}

// Two threads that begin with libxml2 at the same moment would wait for one another for ever.
static pthread_once_t begun = PTHREAD_ONCE_INIT;

cxml_end cxml_parse_html(
    const char *page, int32_t length, const cxml_handler *handler, void *context) {
  pthread_once(&begun, xmlInitParser);
  htmlParserCtxtPtr parser = htmlNewParserCtxt();
  if (!parser) return cxml_no_memory;
  cxml_state state = {.handler = handler, .context = context, .parser = parser};

  xmlSAXHandler *sax = parser->sax;
  memset(sax, 0, sizeof *sax);
  sax->initialized = XML_SAX2_MAGIC;
  sax->startElement = on_start;
  sax->endElement = on_end;
  sax->characters = on_text;
  sax->cdataBlock = on_text;
  sax->ignorableWhitespace = on_text;
  sax->serror = on_error;
  parser->userData = &state;
  if (parser->dict) xmlDictSetLimit(parser->dict, longest_names);

  if (setjmp(state.given_up)) {
    htmlFreeParserCtxt(parser);
    return cxml_tangled;
  }
  const int options = HTML_PARSE_RECOVER | HTML_PARSE_NODEFDTD | HTML_PARSE_NOERROR |
                      HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
  htmlDocPtr document = htmlCtxtReadMemory(parser, page, length, NULL, "UTF-8", options);
  if (document) xmlFreeDoc(document);
  int no_memory = parser->errNo == XML_ERR_NO_MEMORY;
  htmlFreeParserCtxt(parser);
  return no_memory ? cxml_no_memory : cxml_done;
}

const char *cxml_version(void) { return LIBXML_DOTTED_VERSION; }
