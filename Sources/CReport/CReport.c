#include "CReport.h"

// C23 gave #embed its name; the older language mode of the package has it as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char frame[] = {
#embed "page/frame.html"
};

static const unsigned char style[] = {
#embed "page/theme.css"
    ,
#embed "page/layout.css"
    ,
#embed "page/findings.css"
    ,
#embed "page/article.css"
    ,
#embed "page/print.css"
};

// In the order in which they need each other.
static const unsigned char script[] = {
#embed "page/words.js"
    ,
#embed "page/values.js"
    ,
#embed "page/elements.js"
    ,
#embed "page/articles.js"
    ,
#embed "page/state.js"
    ,
#embed "page/findings.js"
    ,
#embed "page/overview.js"
    ,
#embed "page/timeline.js"
    ,
#embed "page/list.js"
    ,
#embed "page/text.js"
    ,
#embed "page/facts.js"
    ,
#embed "page/reading.js"
    ,
#embed "page/page.js"
};

creport_text creport_frame(void) { return (creport_text){frame, sizeof frame}; }

creport_text creport_style(void) { return (creport_text){style, sizeof style}; }

creport_text creport_script(void) { return (creport_text){script, sizeof script}; }
