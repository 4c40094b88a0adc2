package org.goldenthread.core.content;

import org.goldenthread.core.kernel.StrictJson;

/** Forms that the tests fill in. */
final class Forms {

    static final ContentTypeKey REFERRAL = new ContentTypeKey("fgc-referral");

    private Forms() {}

    static ContentType referral() {
        return ContentType.parse(REFERRAL, 1, StrictJson.read("""
                        {"$id": "fgc-referral", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
                         "required": ["concerns", "agreed", "decision"],
                         "properties": {
                           "concerns": {"type": "string", "maxLength": 40, "x-gt": {"widget": "textarea", "page": 1}},
                           "agreed": {"type": "boolean", "x-gt": {"page": 2}},
                           "decision": {"enum": ["accept", "decline"], "type": "string", "x-gt": {"page": 2}},
                           "reason": {"type": "string", "maxLength": 20,
                                      "x-gt": {"page": 2, "showWhen": {"field": "decision", "is": "decline"}}},
                           "courtDate": {"type": "string", "format": "date", "x-gt": {"page": 3, "day": "future"}},
                           "languages": {"type": "array", "maxItems": 2, "items": {"enum": ["en", "cy", "pl"]}},
                           "children": {"type": "integer", "minimum": 1, "maximum": 12},
                           "people": {"type": "array", "maxItems": 3, "items": {"$ref": "#/$defs/person"}}
                         },
                         "$defs": {"person": {"type": "object", "required": ["name"], "properties": {
                           "name": {"type": "string", "maxLength": 30},
                           "since": {"type": "string", "format": "date", "x-gt": {"day": "past"}}}}},
                         "if": {"properties": {"decision": {"const": "decline"}}, "required": ["decision"]},
                         "then": {"required": ["reason"]},
                         "x-gt": {"compartment": "PROFESSIONALS", "label": "SENSITIVE", "answeredBy": ["SOCIAL_WORKER"]}}
                        """));
    }
}
