public import Records

// The members stand in the order of the schema's properties. What the schema lets be null is
// written as null; what it does not (`text` and `span` of the head, the record's `text`) is left
// out where there is none.

extension Record {
  /// The record as JSON, its members in the order of the schema.
  ///
  /// - Parameter indented: Whether to break it into lines, indented by two spaces a level.
  /// - Returns: One JSON object, with no line break at its end.
  public func json(indented: Bool = false) -> String {
    var json = JSONWriter(style: indented ? .indented : .compact)
    write(to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension Record: JSONWritable {
  /// Writes the record as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("schema", schema)
      json.member("id", id)
      json.member("source", source)
      json.member("title", title)
      json.member("published", published)
      json.member("publisher", publisher)
      json.member("byline", byline)
      json.member("place", place)
      json.member("event", event)
      json.member("body", body)
      json.member("periods", periods)
      json.member("figures", figures)
      json.member("breakdowns", breakdowns)
      json.member("awards", awards)
      json.member("documents", documents)
      json.member("models", models)
      json.member("people", people)
      json.member("findings", findings)
      json.member("text", ifPresent: text)
    }
  }
}

extension Span: JSONWritable {
  /// Writes the span as an array of its two offsets.
  package func write(to json: inout JSONWriter) {
    json.pair(start, end)
  }
}

extension Source: JSONWritable {
  /// Writes the source as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("uri", uri)
      json.member("sha256", sha256)
      json.member("bytes", bytes)
      json.member("mediaType", mediaType)
      json.member("encoding", encoding)
      json.member("ordinal", ordinal)
      json.member("decoding", ifPresent: decoding)
      json.member("span", ifPresent: span)
      json.member("pages", pages)
    }
  }
}

extension Decoding: JSONWritable {
  /// Writes what was found out as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("certainty", certainty)
      json.member("parts", parts)
    }
  }
}

extension Decoding.Part: JSONWritable {
  /// Writes the stretch as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("encoding", encoding)
      json.member("span", span)
    }
  }
}

extension SourcePage: JSONWritable {
  /// Writes the page as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("number", number)
      json.member("span", span)
      json.member("certainty", certainty)
      json.member("width", width)
      json.member("height", height)
      json.member("lines", lines)
    }
  }
}

extension SourcePage.Line: JSONWritable {
  /// Writes the line as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("span", span)
      json.member("box", box)
    }
  }
}

extension Words: JSONWritable {
  /// Writes the words as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("text", text)
      json.member("span", span)
    }
  }
}

extension Published: JSONWritable {
  /// Writes the date of publication as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("date", date)
      json.member("time", time)
      json.member("text", ifPresent: text)
      json.member("span", ifPresent: span)
    }
  }
}

extension Place: JSONWritable {
  /// Writes the place as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("level", level)
      json.member("code", code)
      json.member("within", within)
      json.member("guesses", guesses)
      json.member("text", ifPresent: text)
      json.member("span", ifPresent: span)
    }
  }
}

extension Event: JSONWritable {
  /// Writes the event as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("kinds", kinds)
      json.member("host", host)
      json.member("date", date)
      json.member("guesses", guesses)
      json.member("text", ifPresent: text)
      json.member("span", ifPresent: span)
    }
  }
}

extension Period: JSONWritable {
  /// Writes the period as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("kind", kind)
      json.member("value", value)
      json.member("years", years)
      json.member("role", role)
      json.member("inferred", inferred)
      json.member("guesses", guesses)
      json.member("text", text)
      json.member("span", span)
    }
  }
}

extension Figure: JSONWritable {
  /// Writes the figure as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("value", value)
      json.member("max", max)
      json.member("outOf", outOf)
      json.member("bound", bound)
      json.member("unit", unit)
      json.member("per", per)
      json.member("status", status)
      json.member("fields", fields)
      json.member("level", level)
      json.member("period", period)
      json.member("scope", scope)
      json.member("guesses", guesses)
      json.member("text", text)
      json.member("span", span)
    }
  }
}

extension Breakdown: JSONWritable {
  /// Writes the breakdown as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("total", total)
      json.member("parts", parts)
      json.member("axis", axis)
      json.member("claimed", claimed)
      json.member("listed", listed)
      json.member("exhaustive", exhaustive)
      json.member("guesses", guesses)
      json.member("span", ifPresent: span)
    }
  }
}

extension Award: JSONWritable {
  /// Writes the award as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("act", act)
      json.member("form", form)
      json.member("issuer", issuer)
      json.member("recipients", recipients)
      json.member("reason", reason)
      json.member("period", period)
      json.member("guesses", guesses)
      json.member("text", text)
      json.member("span", span)
    }
  }
}

extension Recipient: JSONWritable {
  /// Writes the recipients as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", kind)
      json.member("count", count)
      json.member("bound", bound)
    }
  }
}

extension Document: JSONWritable {
  /// Writes the citation as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("type", type)
      json.member("number", number)
      json.member("symbol", symbol)
      json.member("style", style)
      json.member("date", date)
      json.member("issuer", issuer)
      json.member("subject", subject)
      json.member("guesses", guesses)
      json.member("text", text)
      json.member("span", span)
    }
  }
}

extension Model: JSONWritable {
  /// Writes the model as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", kind)
      json.member("name", name)
      json.member("owner", owner)
      json.member("fields", fields)
      json.member("period", period)
      json.member("guesses", guesses)
      json.member("text", text)
      json.member("span", span)
    }
  }
}

extension Person: JSONWritable {
  /// Writes the person as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("honorific", honorific)
      json.member("posts", posts)
      json.member("guesses", guesses)
      json.member("text", text)
      json.member("span", span)
    }
  }
}

extension Finding: JSONWritable {
  /// Writes the finding as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", ifPresent: id)
      json.member("rule", rule)
      json.member("severity", severity)
      json.member("message", message)
      json.member("evidence", evidence)
    }
  }
}

extension Finding.Message: JSONWritable {
  /// Writes the message as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("vi", vi)
      json.member("en", en)
    }
  }
}

extension Finding.Evidence: JSONWritable {
  /// Writes the evidence as an object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("text", text)
      json.member("span", span)
      json.member("record", record)
    }
  }
}
