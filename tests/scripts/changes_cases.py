"""Edits of the small platform: those that break somebody, with what the report must say of them, and those that break nobody."""

from __future__ import annotations

import json

from changes_spec import DROP, DROP_THINGS, PAGE, WATCH, WATCH_THINGS, Edit, answer_field, call, content, field, schema
from small_spec import GET, GONE, SCHEMAS, SEARCH, SERIES, THINGS, UPLOAD, body, json_content, operation

BODY = ("requestBody", "content", "application/json")
PAGED = {"style": "page", "in": "body", "page": "pagination.no", "size": "pagination.size", "items": "data", "total": "total"}
ENVELOPE = {"code": "code", "message": "msg", "data": "data", "success": [0]}
TEXT = {"type": "string", "description": "A text."}
PLACE = {"$ref": "#/components/schemas/Place"}
UPLOADED = {"schema": {"$ref": "#/components/schemas/UploadFileRequest"}}
SITE = {"name": "site", "in": "query", "description": "Where.", "schema": {"type": "string"}}
PATHS = THINGS["paths"]
FIELDS = {name: part["properties"] for name, part in SCHEMAS.items() if "properties" in part}
OTHER_ID = json.loads(json.dumps(PATHS[GET]).replace('"name": "thing_id"', '"name": "id"'))
HEAD = {"type": "object", "description": "What each thing has.", "required": ["id"], "properties": {"id": FIELDS["Thing"]["id"]}}
REST = {**SCHEMAS["Thing"], "properties": {name: part for name, part in FIELDS["Thing"].items() if name != "id"}, "required": []}

Edits = tuple[Edit, ...]
Break = tuple[str, Edits]
# What our own checks find, all of it and word for word: they need no other program.
OURS: dict[str, Break] = {
    "operation removed": ("operation removed: `GET /things/v1/things/{thing_id}`", (("things", "paths", GET, GONE),)),
    "operation removed with its schema": (
        "operation removed: `POST /things/v1/files`",
        (("things", "paths", UPLOAD, GONE), schema("UploadFileRequest", GONE)),
    ),
    "operation renamed": ("renamed: `getThing` → `readThing`", (call(GET, "get", "operationId", "readThing"),)),
    "method renamed": ("method renamed (x-name): `watchThings` → `observeThings`", (call(WATCH, "get", "x-name", "observeThings"),)),
    "method name taken away": ("method renamed (x-name): `watchThings` → `watchThingsV1`", (call(WATCH, "get", "x-name", GONE),)),
    "operation moved": (
        "moved: `GET /things/v1/series` → `GET /things/v2/series`",
        (("things", "paths", SERIES, GONE), ("things", "paths", "/things/v2/series", PATHS[SERIES])),
    ),
    "virtual path moved": (
        "virtual path: `/things/v1/things/action/drop` → `/things/v1/things/action/remove`",
        (("things", "paths", DROP, GONE), ("things", "paths", "/things/v1/things/action/remove", {"post": DROP_THINGS})),
    ),
    "wire path changed": (
        "moved: `POST /things/v1/things?action=search` → `POST /things/v2/things?action=search`",
        (call(SEARCH, "post", "x-wire-path", "/things/v2/things"),),
    ),
    "wire query changed": (
        "moved: `POST /things/v1/things?action=search` → `POST /things/v1/things?action=find`",
        (call(SEARCH, "post", "x-wire-query", {"action": "find"}),),
    ),
    "verb changed": ("moved: `GET /things/v1/series` → `PUT /things/v1/series`", (("things", "paths", SERIES, {"put": PATHS[SERIES]["get"]}),)),
    "service moved": ("service: `things` → `places`", (call(SERIES, "get", "tags", ["places"]),)),
    "path parameter renamed": (
        "path parameter `thing_id` renamed to `id`",
        (("things", "paths", GET, GONE), ("things", "paths", GET.replace("thing_id", "id"), OTHER_ID)),
    ),
    "request field removed": ("field `limits` removed", (field("SearchThingsRequest", "limits", GONE),)),
    "nested request field removed": ("field `size` removed", (field("Page", "size", GONE),)),
    "request field renamed": ("field `size` removed", (field("Page", "size", GONE), field("Page", "amount", FIELDS["Page"]["size"]))),
    "request format dropped": ("`until`: `format` was removed", (field("Page", "until", "format", GONE),)),
    "required request body added": ("required request body added", (call(SERIES, "get", "requestBody", body(json_content("Page", {"no": 1}))),)),
    "another request schema": (
        "request: a `Page` instead of a `SearchThingsRequest`",
        (call(SEARCH, "post", *BODY, "schema", {"$ref": "#/components/schemas/Page"}),),
    ),
    "encoding of a part": (
        'encoding of part `about`: nothing → `{"contentType": "text/plain"}`',
        (call(UPLOAD, "post", "requestBody", "content", "multipart/form-data", "encoding", {"about": {"contentType": "text/plain"}}),),
    ),
    "answer type narrowed": ("`weight`: type narrowed from `number | string` to `number`", (field("Thing", "weight", "type", "number"),)),
    "answer number becomes whole": (
        "`weight`: type narrowed from `number | string` to `integer | string`",
        (field("Thing", "weight", "type", ["integer", "string"]),),
    ),
    "answer type set": ("`{}`: type narrowed from `any` to `string`", (schema("Thing", "additionalProperties", {"type": "string"}),)),
    "answer format set": ("`id`: `format` was set to `uuid`", (field("Thing", "id", "format", "uuid"),)),
    "answer enum set": ("`id`: enum was set to `t1`", (field("Thing", "id", "enum", ["t1"]),)),
    "answer variant removed": (
        "`place`: `anyOf` subschema was removed",
        (field("Thing", "place", "anyOf", [{"type": "null"}]),),
    ),
    "answer of another struct": ("`data`: a `Place` instead of a `Thing`", (answer_field("GetThingResponse", "data", "$ref", "#/components/schemas/Place"),)),
    "answer items of another struct": ("`data[]`: a `Place` instead of a `Thing`", (answer_field("SearchThingsResponse", "data", "items", PLACE),)),
    "envelope facts": ("x-envelope `success`: `[0]` → `[0, 200]`", (call(SEARCH, "post", "x-envelope", {**ENVELOPE, "success": [0, 200]}),)),
    "payload elsewhere": ("x-envelope `data`: `data` → nothing", (call(GET, "get", "x-envelope", {"code": "code", "message": "msg", "success": [0]}),)),
    "pagination changed": ("x-pagination `items`: `data` → `data.items`", (call(SEARCH, "post", "x-pagination", {**PAGED, "items": "data.items"}),)),
    "batch removed": ('x-batch: `{"items": "tags"}` → nothing', (call(WATCH, "get", "x-batch", GONE),)),
    "pagination removed": ("x-pagination removed: an answer instead of pages", (call(SEARCH, "post", "x-pagination", GONE),)),
    "pagination added": ("x-pagination added: pages instead of an answer", (call(GET, "get", "x-pagination", PAGED),)),
    "host taken away": ("x-host: `integration` → nothing", (call(WATCH, "get", "x-host", GONE),)),
    "host set": ("x-host: nothing → `integration`", (call(GET, "get", "x-host", "integration"),)),
    "stream removed": ('x-stream: `{"parameter": "progress", "media": "application/x-ndjson"}` → nothing', (call(WATCH, "get", "x-stream", GONE),)),
    "list mark removed": ("`ids`: x-list: `comma` → nothing", (field("SearchThingsRequest", "ids", "x-list", GONE),)),
    "list mark set": ("`start`: x-list: nothing → `comma`", (field("Order", "start", "x-list", "comma"),)),
    "client option removed": (
        "x-client-option of parameter `orgId`: `org_id` → nothing",
        (("common", "components", "parameters", "orgId", "x-client-option", GONE),),
    ),
    "client option of a field": ("`by`: x-client-option: `org_id` → nothing", (field("Page", "by", "x-client-option", GONE),)),
    "form of a time changed": ("`start`: x-time: `date` → `local`", (field("Order", "start", "x-time", "local"),)),
    "values name changed": ("x-values-name: `values` → `speeds`", (schema("Thing", "x-values-name", "speeds"),)),
    "alias removed": ("`mass`: x-alias-of: `weight` → nothing", (field("Thing", "mass", "x-alias-of", GONE),)),
    "alias of another": ("`mass`: x-alias-of: `weight` → `state`", (field("Thing", "mass", "x-alias-of", "state"),)),
    "field becomes an alias": ("`weight`: x-alias-of: nothing → `state`", (field("Thing", "weight", "x-alias-of", "state"),)),
    "safety worsened": ("x-safety: `read` → `unsafe`", (call(SEARCH, "post", "x-safety", "unsafe"),)),
    "error kind changed": ("kind of error code `404`: `not-found` → `conflict`", (call(SEARCH, "post", "x-errors", 0, "kind", "conflict"),)),
    "error code removed": ("error code `404` (not-found) removed", (call(SEARCH, "post", "x-errors", GONE),)),
    "schema renamed": (
        "schema renamed to `Sheet`",
        (schema("Page", GONE), schema("Sheet", PAGE), field("SearchThingsRequest", "pagination", "$ref", "#/components/schemas/Sheet")),
    ),
    "schema dissolved": (
        "schema removed",
        (schema("Limits", GONE), field("Order", "limits", {"type": "object", "additionalProperties": {"type": "number"}, "description": "L."})),
    ),
}
# What redocly finds; our words around its message.
THEIRS: dict[str, Break] = {
    "parameter removed": ("`expand` query parameter was removed", (call(GET, "get", "parameters", 1, GONE),)),
    "all parameters removed": ("all parameters were removed", (call(SEARCH, "post", "parameters", GONE),)),
    "parameter required": ("`follow` query parameter became required", (call(GET, "get", "parameters", 2, "required", True),)),
    "required parameter added": ("required `site` query parameter was added", (call(GET, "get", "parameters", "+", {**SITE, "required": True}),)),
    "required parameter where none was": ("required `site` query parameter was added", (call(UPLOAD, "post", "parameters", [{**SITE, "required": True}]),)),
    "shared required parameter added": (
        "required `orgId` query parameter was added",
        (call(GET, "get", "parameters", "+", {"$ref": "common.yaml#/components/parameters/orgId"}),),
    ),
    "shared parameter renamed": ("`orgId` query parameter was renamed to `ouId`", (("common", "components", "parameters", "orgId", "name", "ouId"),)),
    "parameter narrowed": (
        "parameter `limit`: type narrowed from `integer | string` to `integer`",
        (call(DROP, "post", "parameters", 2, "schema", "type", "integer"),),
    ),
    "parameter of another type": (
        "parameter `follow`: type narrowed from `boolean` to `integer`",
        (call(GET, "get", "parameters", 2, "schema", "type", "integer"),),
    ),
    "parameter enum value removed": ("parameter `mode`: enum lost values: `later`", (call(DROP, "post", "parameters", 1, "schema", "enum", ["now"]),)),
    "parameter enum set": ("parameter `expand` `[]`: enum was set to `place`", (call(GET, "get", "parameters", 1, "schema", "items", "enum", ["place"]),)),
    "parameter bound set": ("parameter `limit`: lower bound was set to `>= 1`", (call(DROP, "post", "parameters", 2, "schema", "minimum", 1),)),
    "parameter into header": ("`expand` query parameter is now a header parameter", (call(GET, "get", "parameters", 1, "in", "header"),)),
    "parameter serialised otherwise": ("`explode` of `expand` query parameter changed", (call(GET, "get", "parameters", 1, "explode", True),)),
    "request field required": ("properties became required: `near`", (schema("SearchThingsRequest", "required", ["ids", "near"]),)),
    "nested request field required": ("properties became required: `no`", (schema("Page", "required", ["no"]),)),
    "required request field added": ("properties became required: `sort`", (schema("Page", "required", ["sort"]), field("Page", "sort", TEXT))),
    "field narrowed both ways": ("`amount`: type narrowed from `number | string` to `number`", (field("Order", "amount", "type", "number"),)),
    "request field of another type": ("`no`: type narrowed from `integer` to `string`", (field("Page", "no", "type", "string"),)),
    "request field without null": ("`by`: type narrowed from `string | null` to `string`", (field("Page", "by", "type", "string"),)),
    "request list becomes one": ("`places`: type narrowed from `array` to `object`", (field("SearchThingsRequest", "places", PLACE),)),
    "request enum value removed": ("`kind`: enum lost values: `b`", (field("Order", "kind", "enum", ["a"]),)),
    "request enum set": ("`start`: enum was set to `now`", (field("Order", "start", "enum", ["now"]),)),
    "request variant removed": ("`note`: `anyOf` subschema was removed", (field("Order", "note", "anyOf", [{"type": "string"}]),)),
    "request limit lowered": ("`tags`: `maxItems` changed from `10` to `5`", (field("Order", "tags", "maxItems", 5),)),
    "request map narrowed": (
        "`limits{}`: type narrowed from `number` to `integer`",
        (field("SearchThingsRequest", "limits", "additionalProperties", "type", "integer"),),
    ),
    "requirement in an added part": (
        "properties became required: `size`",
        (schema("Page", {"allOf": [PAGE, {"type": "object", "required": ["size"]}], "description": "A page."}),),
    ),
    "request body required": ("request body became required", (call(DROP, "post", "requestBody", "required", True),)),
    "request body removed": ("request body was removed", (call(DROP, "post", "requestBody", GONE),)),
    "request media type removed": ("request: media type `text/plain` was removed", (call(DROP, "post", "requestBody", "content", "text/plain", GONE),)),
    "request media type changed": (
        "request: media type `multipart/form-data` was removed",
        (call(UPLOAD, "post", "requestBody", "content", {"application/json": UPLOADED}),),
    ),
    "field removed both ways": ("field `note` removed", (field("Order", "note", GONE),)),
    "answer field removed": ("field `weight` removed", (field("Thing", "weight", GONE), field("Thing", "mass", GONE))),
    "answer field renamed": ("field `state` renamed to `status`", (field("Thing", "state", GONE), field("Thing", "status", FIELDS["Thing"]["state"]))),
    "answer field of a part removed": ("field `total` removed", (answer_field("SearchThingsResponse", "total", GONE),)),
    "shared envelope field removed": ("field `msg` removed", (("common", "components", "schemas", "ThingEnvelope", "properties", "msg", GONE),)),
    "envelope taken out": ("field `code` removed", (schema("GetThingResponse", "allOf", 0, GONE),)),
    "answer type changed": ("`id`: type widened from `string` to `integer`", (field("Thing", "id", "type", "integer"),)),
    "answer may be null": ("`id`: type widened from `string` to `string | null`", (field("Thing", "id", "type", ["string", "null"]),)),
    "answer no longer promised": ("properties are no longer required: `id`", (schema("Thing", "required", []),)),
    "answer requirements gone": ("properties are no longer required: `id`", (schema("Thing", "required", GONE),)),
    "answer variant added": ("`place`: `anyOf` subschema was added", (field("Thing", "place", "anyOf", "+", {"type": "string"}),)),
    "answer struct may be null": (
        "`data`: `anyOf` subschema was added",
        (answer_field("GetThingResponse", "data", {"anyOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]}),),
    ),
    "answer list becomes one": (
        "`data`: type widened from `array` to `object`",
        (answer_field("SearchThingsResponse", "data", {"$ref": "#/components/schemas/Thing"}),),
    ),
    "format set both ways": ("`start`: `format` was set to `date-time`", (field("Order", "start", "format", "date-time"),)),
    "answer format dropped": ("`latitude`: `format` was removed", (field("Place", "latitude", "format", GONE),)),
    "answer enum dropped": ("enum was removed", (schema("ThingState", "enum", GONE),)),
    "answer map closed": ("`{}`: `additionalProperties` was removed", (schema("Thing", "additionalProperties", GONE),)),
    "answer media type removed": ("answer: media type `text/csv` was removed", (content(WATCH, "get", "text/csv", GONE),)),
    "answer status removed": ("response `202` was removed", (call(WATCH, "get", "responses", "202", GONE),)),
    "answer status changed": ("response `200` became `201`", (call(SERIES, "get", "responses", {"201": PATHS[SERIES]["get"]["responses"]["200"]}),)),
    "answer content removed": ("all media types were removed", (call(SERIES, "get", "responses", "200", "content", GONE),)),
    "security asked for": ("authentication became required", (call(WATCH, "get", "security", [{"key": []}]),)),
}
HARMLESS: dict[str, Edits] = {
    "nothing": (),
    "form of a time said": (field("Thing", "id", "x-time", "date"),),
    "optional answer field added": (field("Thing", "color", TEXT),),
    "promised answer field added": (field("Thing", "color", TEXT), schema("Thing", "required", ["id", "color"])),
    "answer field promised": (schema("Thing", "required", ["id", "state"]),),
    "answer enum value added": (schema("ThingState", "enum", ["on", "off", "broken"]),),
    "answer enum value removed": (schema("ThingState", "enum", ["on"]),),
    "answer null dropped": (("common", "components", "schemas", "ThingEnvelope", "properties", "msg", "type", "string"),),
    "answer struct never null": (field("Thing", "place", {**PLACE, "description": "Where it is."}),),
    "answer limit raised": (answer_field("SearchThingsResponse", "data", "maxItems", 9),),
    "description changed": (field("Thing", "id", "description", "Other words."), call(GET, "get", "summary", "Read a thing.")),
    "example changed": (content(GET, "get", "application/json", "example", {"code": 0, "data": {"id": "t2"}}),),
    "optional parameter added": (call(GET, "get", "parameters", "+", SITE),),
    "optional parameter where none was": (call(UPLOAD, "post", "parameters", [SITE]),),
    "optional request field added": (field("Page", "sort", TEXT),),
    "operation added": (
        ("things", "paths", "/things/v1/more", {"get": operation("listMore", summary="M.", answer=json_content("GetThingResponse", {"code": 0}))}),
    ),
    "tag description": (("things", "tags", 0, "description", "Other words."),),
    "tag added": (("things", "tags", "+", {"name": "more", "description": "More."}),),
    "order of variants": (field("Thing", "place", "anyOf", [{"type": "null"}, PLACE]),),
    "key order": (
        schema("Thing", dict(reversed(SCHEMAS["Thing"].items()))),
        ("things", "paths", {WATCH: {"get": WATCH_THINGS}, DROP: {"post": DROP_THINGS}, **dict(reversed(PATHS.items()))}),
    ),
    "order of fields and of required": (schema("SearchThingsRequest", "properties", dict(reversed(FIELDS["SearchThingsRequest"].items()))),),
    "order of parameters": (call(GET, "get", "parameters", list(reversed(PATHS[GET]["get"]["parameters"]))),),
    "schema extracted": (
        schema("Limit", FIELDS["SearchThingsRequest"]["limits"]),
        field("SearchThingsRequest", "limits", {"$ref": "#/components/schemas/Limit"}),
    ),
    "answer schema extracted": (
        schema("ThingList", {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}, "description": "Things."}),
        answer_field("SearchThingsResponse", "data", {"$ref": "#/components/schemas/ThingList"}),
    ),
    "fields moved into a part": (schema("ThingHead", HEAD), schema("Thing", {"allOf": [{"$ref": "#/components/schemas/ThingHead"}, REST]})),
    "source, stability and age": (call(GET, "get", "x-source", {"kind": "seed"}), call(GET, "get", "x-stability", GONE), call(GET, "get", "x-since", "1.1")),
    "requirement relaxed": (schema("SearchThingsRequest", "required", GONE),),
    "parameter relaxed": (("common", "components", "parameters", "orgId", "required", False),),
    "request type widened": (field("Page", "no", "type", ["integer", "string"]),),
    "request variant added": (field("SearchThingsRequest", "near", {"anyOf": [PLACE, {"type": "string"}]}),),
    "request struct may be null": (field("SearchThingsRequest", "near", {"anyOf": [PLACE, {"type": "null"}], "description": "Near."}),),
    "request enum value added": (call(DROP, "post", "parameters", 1, "schema", "enum", ["now", "later", "never"]),),
    "limit raised both ways": (field("Order", "tags", "maxItems", 20),),
    "request open as it was": (schema("Page", "additionalProperties", {}),),
    "request media type added": (call(UPLOAD, "post", "requestBody", "content", "application/json", UPLOADED),),
    "answer status added": (call(SERIES, "get", "responses", "204", {"description": "Nothing."}),),
    "optional body added": (call(SERIES, "get", "requestBody", {"content": json_content("Page", {"no": 1})}),),
    "security dropped": (call(GET, "get", "security", []),),
    "pages grow": (call(SEARCH, "post", "x-pagination", {**PAGED, "max-size": 500}),),
    "pages by default": (call(SEARCH, "post", "x-pagination", {**PAGED, "default": 10}),),
    "batch": (call(SEARCH, "post", "x-batch", {"items": "data"}),),
    "limits written down": (call(SEARCH, "post", "x-limits", {"series": 3000, "values": 640000}),),
    "truncation": (call(SEARCH, "post", "x-truncation", {"size": "ids", "items": "data", "series": ["id"], "time": "speed", "from": "ids", "to": "ids"}),),
    "envelope says details": (call(SEARCH, "post", "x-envelope", {**ENVELOPE, "detail": "msg", "status-digits": 3}),),
    "sorters": (call(SEARCH, "post", "x-pagination", {**PAGED, "sorters": True}),),
    "envelope says more": (call(SEARCH, "post", "x-envelope", {**ENVELOPE, "request-id": "requestId"}),),
    "stream added": (call(SERIES, "get", "x-stream", {"parameter": "follow", "media": "application/x-ndjson"}),),
    "safety improved": (call(UPLOAD, "post", "x-safety", "idempotent"),),
    "error code added": (call(GET, "get", "x-errors", [{"code": 409, "kind": "conflict", "meaning": "Taken."}]),),
    "error meaning changed": (call(SEARCH, "post", "x-errors", 0, "meaning", "Gone."),),
    "unused schema added": (schema("Future", {"type": "object", "description": "To come.", "properties": {"a": TEXT}}),),
    "default described": (field("Page", "no", "default", 1),),
    "request field deprecated": (field("Page", "no", "deprecated", True),),
    "parameter described": (call(GET, "get", "parameters", 0, "example", "t9"),),
}
