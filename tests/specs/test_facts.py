"""Our operations against the documented facts: method, path, action and error codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # no stubs among what we install

from document.bundle import pointer
from document.plain import flat
from test_samples import ABSENT, REFERENCE, described, documents

# Paths of v3 that its pages name as further ways to operations which the facts list once.
SHORTCUTS = ("/v3/site", "/v3/telemetry/", "/v3/blueprints/download_device_profiles", "/v3/devices/")
SUCCESS = {"0", "200"}
RECORD = Path(__file__).parents[2] / "specs/documented.csv"
OF_ENTRIES = {"connect-service/v2.1/search_device_log"}  # the codes that its page lists are values of its answer

OLD = ("", "V20")  # both generations of batch processing
STORED = ("AssetRawDataByTimeRange", "AssetAiRawData", "AssetGenericData")  # reads with boundaries
EMPTY = (
    *("CloseActiveAlert", "DeleteActiveAlert", "DeleteAlertContent", "DeleteAlertRule", "DeleteAlertSeverity", "DeleteAlertType", "UpdateAlertContent"),
    *("UpdateAlertRule", "UpdateAlertSeverity", "UpdateAlertType", "UpdateDevice", "DeleteDevice", "EnableDevice", "DisableDevice", "AddSubDevice"),
    *("RemoveSubDevice", "DeleteFirmware", "StartOtaJob", "StopOtaJob", "DeleteOtaJob", "CancelOtaTasks", "RetryOtaTasks"),
)


def documented(platform: str) -> list[Any]:
    path = REFERENCE / platform / "operations.json"
    found: list[Any] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else []
    return found


def wire(facts: Any) -> tuple[str, str, str | None]:
    return facts["method"], facts["path"], facts.get("action")


def ours(platform: str) -> list[Any]:
    return [facts for facts in documented(platform) if wire(facts) in described()]


@ABSENT
@pytest.mark.parametrize("facts", [facts for facts in ours("enos") if facts["id"] not in OF_ENTRIES], ids=lambda facts: facts["id"])
def test_documented_codes_of_enos_are_known(facts: Any) -> None:
    codes = {str(error["code"]) for error in facts["error_codes"] or ()} - SUCCESS
    known = {str(error["code"]) for error in described()[wire(facts)][1]["x-errors"]}
    assert {code for code in codes if code.isdigit()} - known == set()


@ABSENT
@pytest.mark.parametrize("facts", ours("enapter"), ids=lambda facts: f"{facts['api']}.{facts['name']}")
def test_documented_statuses_of_enapter_are_known(facts: Any) -> None:
    known = {error["code"] for error in described()[wire(facts)][1]["x-errors"]}
    assert {code for code in facts["errors"] or () if isinstance(code, int)} - known == set()


@ABSENT
def test_every_operation_of_ours_is_documented() -> None:
    known = {wire(facts) for platform in ("enos", "enapter") for facts in documented(platform)}
    later = json.loads(Path(REFERENCE / "enos/evolution.json").read_text(encoding="utf-8"))
    record = RECORD.read_text(encoding="utf-8")
    unknown = [
        f"{' '.join(filter(None, key))} ({facts['operationId']})"
        for key, (platform, facts) in described().items()
        if key not in known
        and key[1] not in json.dumps(later)
        and f",{key[1]}," not in record
        and not (platform == "enapter" and key[1].startswith(SHORTCUTS))
        and not from_a_client(facts)
    ]
    assert unknown == []


def from_a_client(facts: Any) -> bool:
    """Whether no page at all describes an operation, but an official client has it."""
    sources = facts["x-source"] if isinstance(facts["x-source"], list) else [facts["x-source"]]
    kinds = {source["kind"] for source in sources}
    return "client" in kinds and kinds <= {"client", "sample"}


@ABSENT
@pytest.mark.parametrize("facts", ours("enos"), ids=lambda facts: facts["id"])
def test_documented_parameters_of_enos_are_ours(facts: Any) -> None:
    platform, specified = described()[wire(facts)]
    parameters = (pointer(documents()[platform], p["$ref"]) if "$ref" in p else p for p in specified.get("parameters", ()))
    names = {parameter["name"] for parameter in parameters}
    wanted = {parameter["name"] for parameter in facts["query_params"] if parameter["name"] != "action"}
    assert wanted - names == set()


# What official samples, official clients and firmware send, or what the Chinese documentation answers, where the first table or sample alone was narrower.
TAKEN: list[tuple[str, str, Any]] = [
    *((schema, "timestamp", "1718100000000") for schema in ("GetAccessTokenRequest", "RefreshAccessTokenRequest")),
    *((f"{name}Request{old}", "flowId", "41208") for name in ("EnableFlow", "DisableFlow", "TriggerFlow", "UpdateAndTriggerFlow", "ImportFlow") for old in OLD),
    ("TriggerFlowFromTaskRequest", "flowId", "41208"),
    ("TriggerFlowFromTaskRequest", "taskId", "88316"),
    *((f"ListFlowInstancesRequest{old}", "fromTriggerTime", "1778630400000") for old in OLD),
    *((f"ListFlowInstancesRequest{old}", "type", kind) for old in OLD for kind in (1, "1")),
    *((f"UpdateAndTriggerFlowRequest{old}", "parameters", '[{"key": "site", "value": "south"}]') for old in OLD),
    ("SavePipelineRequest", "pipelineJson", '{"points": []}'),
    ("RequestFederationDownloadRequest", "files", {"split": True, "encoding": "utf-8", "fileHeader": ["c1"], "fileRename": {"1": "first"}}),
    ("RequestFederationDownloadRequest", "files", [{"split": False, "encoding": "utf-8", "fileHeader": []}]),
    ("RequestFederationDownloadRequest", "files", None),
    ("ReadFederationDataRequest", "queue", None),
    *(("ReadFederationDataRequest", "itemFormat", value) for value in (None, 1, "1")),
    *((f"Get{name}Request", "boundaryType", None) for name in STORED),
    *((f"Get{name}Request", field, None) for name in STORED for field in ("interval", "interpolation")),
    *((f"Get{name}Request", "modelId", None) for name in (*STORED, "AssetLatestData", "AssetDiData", "AssetDiDataDurations", "AssetElectricPowerData")),
    *((f"{name}Request", "startOccurTime", None) for name in ("SearchActiveAlerts", "AggregateActiveAlerts")),
    *((f"{name}Request", "timeWindow", None) for name in ("GetAssetLatestData", "FilterAssetLatestData")),
    ("GetAssetDiDataDurationsRequest", "status", None),
    *(("FilterAssetLatestDataRequest", "valueFilter", value) for value in (999, 12.5, "1,500")),
    ("GetAssetAiDataWithAggregationLogicRequest", "interval", "0"),
    ("GetAssetAiDataWithAggregationLogicRequest", "itemFormat", "1"),
    ("GetAssetAiDataWithAggregationLogicRequest", "pageSize", "20000"),
    ("GetAssetDiDataRequest", "itemFormat", "1"),
    *((f"{name}ProductRequest", field, "730") for name in ("Create", "Update") for field in ("defaultValidDay", "maxValidDay")),
    *(("AssetTreeNameFilter", "locale", locale) for locale in ("default", "ja_JP", "es_ES")),
    # answers
    *((f"{name}Response", "data", text) for name in EMPTY for text in ("", None)),
    ("UpdateActiveAlertTagsInBatchResponse", "data", ""),
    *(("CommandRecord", field, value) for field in ("createLocaltime", "createLocalTime") for value in (1560505243577, "2024-06-11 12:05:30")),
    ("AssetDetails", "modelIdPath", None),
    *((f"Thing{name}", "dataDefinition", None) for name in ("Attribute", "Measurepoint", "Datapoint")),
    *(("Device", field, None) for field in ("activeTime", "lastOnlineTime", "lastOfflineTime")),
    ("IamOrganization", "extra", None),
    ("BatchTaskNode", "task_inst_id", "104890-20190812080700"),
    ("BatchTaskNodeV20", "status", "CANCEL"),
]
REFUSED: list[tuple[str, str, Any]] = [
    ("GetAccessTokenRequest", "timestamp", None),
    ("GetAssetDiDataRequest", "itemFormat", "3"),
    ("GetAssetDiDataRequest", "itemFormat", 3),
    ("ReadFederationDataRequest", "queue", "Tepid"),
    ("ListFlowInstancesRequest", "type", 7),
    ("SavePipelineRequest", "pipelineJson", 1),
]
TAGGED = [("AlertSeverityInput", "tags"), ("ActiveAlertInput", "tag"), ("UpdateDeviceRequest", "deviceTags"), ("UpdateThingModelRequest", "tags")]
OPTIONAL = [
    ("ListFlowInstancesRequestV20", "expression"),  # official sample code leaves it out
    ("AssetTreeNameFilter", "locale"),
    ("ScrollHistoryAlertsRequest", "startOccurTime"),  # of the first request only
    ("ScrollHistoryAlertsRequest", "endOccurTime"),
    ("DeviceCreateResult", "deviceSecret"),  # spelled otherwise in one sample
    ("IamOrganization", "extra"),
]
SAID = [
    ("GetAccessTokenRequest", "timestamp", "text"),
    ("UpdateAlertTagsRequest", "isPatchUpdate", "true the default"),
    ("UpdateAlertTagsRequest", "tags", "fewer than 50 characters"),
    *((schema, name, "fewer than 200 characters") for schema, name in TAGGED),
    ("AlertRuleUpdate", "condition", "at most one level"),
    ("UpdateActiveAlertTagsInBatchResponse", "data", "does not say in which order"),
    ("GetAssetElectricPowerDataByPostRequestV20", "interval", "leave it out"),
    ("ThingAttribute", "dataDefinition", "Null for numbers, times and files"),
]
LARGEST_PAGES = {"searchAlertTypes": 1000, "searchAlertContents": 1000, "searchAlertRules": 1000, "searchAlertSeverities": 1000, "searchDevices": 200}


def field(schema: str, name: str) -> Any:
    document = documents()["enos"]
    return flat(document["components"]["schemas"][schema], document)["properties"][name]


def fits(schema: str, name: str, value: Any) -> bool:
    valid: bool = Draft202012Validator({**field(schema, name), "components": documents()["enos"]["components"]}).is_valid(value)
    return valid


@pytest.mark.parametrize(("schema", "name", "value"), TAKEN)
def test_what_official_software_sends_and_answers_is_valid(schema: str, name: str, value: Any) -> None:
    assert fits(schema, name, value)


@pytest.mark.parametrize(("schema", "name", "value"), REFUSED)
def test_what_nobody_sends_is_not_valid(schema: str, name: str, value: Any) -> None:
    assert not fits(schema, name, value)


@pytest.mark.parametrize(("schema", "name"), OPTIONAL)
def test_what_some_leave_out_is_not_required(schema: str, name: str) -> None:
    document = documents()["enos"]
    assert field(schema, name)
    assert name not in flat(document["components"]["schemas"][schema], document).get("required", ())


@pytest.mark.parametrize(("schema", "name", "words"), SAID)
def test_notes_of_other_pages_are_said_where_they_apply(schema: str, name: str, words: str) -> None:
    assert words in field(schema, name)["description"]


def operation(name: str) -> Any:
    return next(facts for _, facts in described().values() if facts["operationId"] == name)


def test_the_largest_page_is_said() -> None:
    assert {name: operation(name)["x-pagination"]["max-size"] for name in LARGEST_PAGES} == LARGEST_PAGES


def test_what_must_be_set_up_first_is_said() -> None:
    assert "needCheckDead=true" in operation("checkDeadData")["description"]


def test_the_organization_of_a_form_may_be_given_to_the_client() -> None:
    forms = [name for name in documents()["enos"]["components"]["schemas"] if name.endswith("ByPostRequestV20")]
    assert len(forms) == 10
    assert {field(name, "orgId")["x-client-option"] for name in forms} == {"org_id"}


def test_parts_of_files_and_their_addresses_are_described() -> None:
    for download in (operation("downloadFile"), operation("downloadFirmwareFile")):
        assert ("header", "Range") in {(parameter.get("in"), parameter.get("name")) for parameter in download["parameters"]}
        assert download["responses"]["206"]["headers"].keys() == {"Accept-Ranges", "Content-Range"}
    assert operation("getDownloadUrl")["x-wire-query"] == {"action": "getDownloadUrl"}
    assert field("IntegrationUploadTarget", "uploadUrl")


@pytest.mark.parametrize("kind", ["Attributes", "Events", "Measurepoints"])
def test_uploads_may_go_to_the_object_storage(kind: str) -> None:
    names = [parameter.get("$ref", "").rpartition("/")[2] for parameter in operation(f"uploadIntegration{kind}")["parameters"]]
    assert "useLark" in names
    assert {"$ref": "#/components/schemas/IntegrationUploadResult"} in field(f"UploadIntegration{kind}Response", "data")["anyOf"]
