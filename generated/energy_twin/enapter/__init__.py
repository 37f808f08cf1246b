# Generated from specs/: do not edit.
"""The models of all services, loaded when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._shared import AuthorizedRoleV3 as AuthorizedRoleV3
    from ._shared import DeviceConfigV3 as DeviceConfigV3
    from ._shared import EnapterError as EnapterError
    from ._shared import EnapterErrors as EnapterErrors
    from ._shared import GapFilling as GapFilling
    from ._shared import GapFillingMethod as GapFillingMethod
    from ._shared import MqttCredentialsV3 as MqttCredentialsV3
    from ._shared import MqttProtocolV3 as MqttProtocolV3
    from ._shared import SiteLocationV3 as SiteLocationV3
    from ._shared import SiteV3 as SiteV3
    from ._shared import SiteVersionV3 as SiteVersionV3
    from ._shared import TelemetryDataType as TelemetryDataType
    from ._shared import TimeSyncProtocolV3 as TimeSyncProtocolV3
    from .assets import AssetDevice as AssetDevice
    from .assets import AssetDeviceExpansion as AssetDeviceExpansion
    from .assets import AssetDeviceType as AssetDeviceType
    from .assets import Connectivity as Connectivity
    from .assets import GetDeviceResponse as GetDeviceResponse
    from .assets import ListDevicesResponse as ListDevicesResponse
    from .commands import CommandResult as CommandResult
    from .commands import CommandResultState as CommandResultState
    from .commands import ExecuteCommandRequest as ExecuteCommandRequest
    from .telemetry import Aggregation as Aggregation
    from .telemetry import GetLatestTelemetryResponse as GetLatestTelemetryResponse
    from .telemetry import TelemetrySnapshot as TelemetrySnapshot
    from .telemetry import TimeSeriesQuery as TimeSeriesQuery
    from .telemetry import TimeSeriesSelector as TimeSeriesSelector
    from .v3_blueprints import BlueprintAnswerV3 as BlueprintAnswerV3
    from .v3_blueprints import BlueprintFormV3 as BlueprintFormV3
    from .v3_blueprints import BlueprintNameV3 as BlueprintNameV3
    from .v3_blueprints import BlueprintV3 as BlueprintV3
    from .v3_blueprints import BlueprintViewV3 as BlueprintViewV3
    from .v3_blueprints import UploadBlueprintResponseV3 as UploadBlueprintResponseV3
    from .v3_blueprints import ValidateBlueprintResponseV3 as ValidateBlueprintResponseV3
    from .v3_commands import CommandExecutionAnswerV3 as CommandExecutionAnswerV3
    from .v3_commands import CommandExecutionPageV3 as CommandExecutionPageV3
    from .v3_commands import CommandExecutionV3 as CommandExecutionV3
    from .v3_commands import CommandRequestV3 as CommandRequestV3
    from .v3_commands import CommandResponseStateV3 as CommandResponseStateV3
    from .v3_commands import CommandResponseV3 as CommandResponseV3
    from .v3_commands import CreateCommandExecutionRequestV3 as CreateCommandExecutionRequestV3
    from .v3_commands import CreateCommandExecutionResponseV3 as CreateCommandExecutionResponseV3
    from .v3_commands import ExecuteCommandRequestV3 as ExecuteCommandRequestV3
    from .v3_commands import ExecutionExpansionV3 as ExecutionExpansionV3
    from .v3_commands import ExecutionListExpansionV3 as ExecutionListExpansionV3
    from .v3_commands import ExecutionOrderV3 as ExecutionOrderV3
    from .v3_commands import ExecutionStateV3 as ExecutionStateV3
    from .v3_devices import AssignBlueprintRequestV3 as AssignBlueprintRequestV3
    from .v3_devices import DeviceAnswerV3 as DeviceAnswerV3
    from .v3_devices import DeviceCommunicationTypeV3 as DeviceCommunicationTypeV3
    from .v3_devices import DeviceCommunicationV3 as DeviceCommunicationV3
    from .v3_devices import DeviceConfigAnswerV3 as DeviceConfigAnswerV3
    from .v3_devices import DeviceConnectivityStatusV3 as DeviceConnectivityStatusV3
    from .v3_devices import DeviceConnectivityV3 as DeviceConnectivityV3
    from .v3_devices import DeviceExpansionV3 as DeviceExpansionV3
    from .v3_devices import DeviceLogOrderV3 as DeviceLogOrderV3
    from .v3_devices import DeviceLogPageV3 as DeviceLogPageV3
    from .v3_devices import DeviceLogSelectionV3 as DeviceLogSelectionV3
    from .v3_devices import DeviceLogSeverityV3 as DeviceLogSeverityV3
    from .v3_devices import DeviceLogV3 as DeviceLogV3
    from .v3_devices import DeviceManifestAnswerV3 as DeviceManifestAnswerV3
    from .v3_devices import DevicePageV3 as DevicePageV3
    from .v3_devices import DeviceTypeV3 as DeviceTypeV3
    from .v3_devices import DeviceV3 as DeviceV3
    from .v3_devices import GenerateDeviceConfigRequestV3 as GenerateDeviceConfigRequestV3
    from .v3_devices import RunTerminalResponseV3 as RunTerminalResponseV3
    from .v3_devices import UpdateDeviceRequestV3 as UpdateDeviceRequestV3
    from .v3_provisioning import ProvisionedDeviceV3 as ProvisionedDeviceV3
    from .v3_provisioning import ProvisionLuaDeviceRequestV3 as ProvisionLuaDeviceRequestV3
    from .v3_provisioning import ProvisionStandaloneRequestV3 as ProvisionStandaloneRequestV3
    from .v3_provisioning import ProvisionUcmRequestV3 as ProvisionUcmRequestV3
    from .v3_provisioning import ProvisionUcmResponseV3 as ProvisionUcmResponseV3
    from .v3_provisioning import ProvisionVirtualUcmRequestV3 as ProvisionVirtualUcmRequestV3
    from .v3_rule_engine import CreateRuleEngineRequestV3 as CreateRuleEngineRequestV3
    from .v3_rule_engine import CreateRuleRequestV3 as CreateRuleRequestV3
    from .v3_rule_engine import RuleAnswerV3 as RuleAnswerV3
    from .v3_rule_engine import RuleBatchV3 as RuleBatchV3
    from .v3_rule_engine import RuleEngineAnswerV3 as RuleEngineAnswerV3
    from .v3_rule_engine import RuleEngineStateV3 as RuleEngineStateV3
    from .v3_rule_engine import RuleEngineV3 as RuleEngineV3
    from .v3_rule_engine import RulePageV3 as RulePageV3
    from .v3_rule_engine import RuleScriptV3 as RuleScriptV3
    from .v3_rule_engine import RuleStateV3 as RuleStateV3
    from .v3_rule_engine import RuleV3 as RuleV3
    from .v3_rule_engine import RuntimeVersionV3 as RuntimeVersionV3
    from .v3_rule_engine import UpdateRuleRequestV3 as UpdateRuleRequestV3
    from .v3_rule_engine import UpdateRuleScriptRequestV3 as UpdateRuleScriptRequestV3
    from .v3_sites import CreateSiteRequestV3 as CreateSiteRequestV3
    from .v3_sites import SiteAnswerV3 as SiteAnswerV3
    from .v3_sites import SitePageV3 as SitePageV3
    from .v3_sites import UpdateSiteRequestV3 as UpdateSiteRequestV3
    from .v3_telemetry import AggregationV3 as AggregationV3
    from .v3_telemetry import GetDeviceLatestTelemetryResponseV3 as GetDeviceLatestTelemetryResponseV3
    from .v3_telemetry import GetLatestTelemetryResponseV3 as GetLatestTelemetryResponseV3
    from .v3_telemetry import LatestTelemetryV3 as LatestTelemetryV3
    from .v3_telemetry import TimeSeriesQueryV3 as TimeSeriesQueryV3
    from .v3_telemetry import TimeSeriesSelectorV3 as TimeSeriesSelectorV3

_MODULES = {
    "Aggregation": "telemetry",
    "AggregationV3": "v3_telemetry",
    "AssetDevice": "assets",
    "AssetDeviceExpansion": "assets",
    "AssetDeviceType": "assets",
    "AssignBlueprintRequestV3": "v3_devices",
    "AuthorizedRoleV3": "_shared",
    "BlueprintAnswerV3": "v3_blueprints",
    "BlueprintFormV3": "v3_blueprints",
    "BlueprintNameV3": "v3_blueprints",
    "BlueprintV3": "v3_blueprints",
    "BlueprintViewV3": "v3_blueprints",
    "CommandExecutionAnswerV3": "v3_commands",
    "CommandExecutionPageV3": "v3_commands",
    "CommandExecutionV3": "v3_commands",
    "CommandRequestV3": "v3_commands",
    "CommandResponseStateV3": "v3_commands",
    "CommandResponseV3": "v3_commands",
    "CommandResult": "commands",
    "CommandResultState": "commands",
    "Connectivity": "assets",
    "CreateCommandExecutionRequestV3": "v3_commands",
    "CreateCommandExecutionResponseV3": "v3_commands",
    "CreateRuleEngineRequestV3": "v3_rule_engine",
    "CreateRuleRequestV3": "v3_rule_engine",
    "CreateSiteRequestV3": "v3_sites",
    "DeviceAnswerV3": "v3_devices",
    "DeviceCommunicationTypeV3": "v3_devices",
    "DeviceCommunicationV3": "v3_devices",
    "DeviceConfigAnswerV3": "v3_devices",
    "DeviceConfigV3": "_shared",
    "DeviceConnectivityStatusV3": "v3_devices",
    "DeviceConnectivityV3": "v3_devices",
    "DeviceExpansionV3": "v3_devices",
    "DeviceLogOrderV3": "v3_devices",
    "DeviceLogPageV3": "v3_devices",
    "DeviceLogSelectionV3": "v3_devices",
    "DeviceLogSeverityV3": "v3_devices",
    "DeviceLogV3": "v3_devices",
    "DeviceManifestAnswerV3": "v3_devices",
    "DevicePageV3": "v3_devices",
    "DeviceTypeV3": "v3_devices",
    "DeviceV3": "v3_devices",
    "EnapterError": "_shared",
    "EnapterErrors": "_shared",
    "ExecuteCommandRequest": "commands",
    "ExecuteCommandRequestV3": "v3_commands",
    "ExecutionExpansionV3": "v3_commands",
    "ExecutionListExpansionV3": "v3_commands",
    "ExecutionOrderV3": "v3_commands",
    "ExecutionStateV3": "v3_commands",
    "GapFilling": "_shared",
    "GapFillingMethod": "_shared",
    "GenerateDeviceConfigRequestV3": "v3_devices",
    "GetDeviceLatestTelemetryResponseV3": "v3_telemetry",
    "GetDeviceResponse": "assets",
    "GetLatestTelemetryResponse": "telemetry",
    "GetLatestTelemetryResponseV3": "v3_telemetry",
    "LatestTelemetryV3": "v3_telemetry",
    "ListDevicesResponse": "assets",
    "MqttCredentialsV3": "_shared",
    "MqttProtocolV3": "_shared",
    "ProvisionLuaDeviceRequestV3": "v3_provisioning",
    "ProvisionStandaloneRequestV3": "v3_provisioning",
    "ProvisionUcmRequestV3": "v3_provisioning",
    "ProvisionUcmResponseV3": "v3_provisioning",
    "ProvisionVirtualUcmRequestV3": "v3_provisioning",
    "ProvisionedDeviceV3": "v3_provisioning",
    "RuleAnswerV3": "v3_rule_engine",
    "RuleBatchV3": "v3_rule_engine",
    "RuleEngineAnswerV3": "v3_rule_engine",
    "RuleEngineStateV3": "v3_rule_engine",
    "RuleEngineV3": "v3_rule_engine",
    "RulePageV3": "v3_rule_engine",
    "RuleScriptV3": "v3_rule_engine",
    "RuleStateV3": "v3_rule_engine",
    "RuleV3": "v3_rule_engine",
    "RunTerminalResponseV3": "v3_devices",
    "RuntimeVersionV3": "v3_rule_engine",
    "SiteAnswerV3": "v3_sites",
    "SiteLocationV3": "_shared",
    "SitePageV3": "v3_sites",
    "SiteV3": "_shared",
    "SiteVersionV3": "_shared",
    "TelemetryDataType": "_shared",
    "TelemetrySnapshot": "telemetry",
    "TimeSeriesQuery": "telemetry",
    "TimeSeriesQueryV3": "v3_telemetry",
    "TimeSeriesSelector": "telemetry",
    "TimeSeriesSelectorV3": "v3_telemetry",
    "TimeSyncProtocolV3": "_shared",
    "UpdateDeviceRequestV3": "v3_devices",
    "UpdateRuleRequestV3": "v3_rule_engine",
    "UpdateRuleScriptRequestV3": "v3_rule_engine",
    "UpdateSiteRequestV3": "v3_sites",
    "UploadBlueprintResponseV3": "v3_blueprints",
    "ValidateBlueprintResponseV3": "v3_blueprints",
}


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
