# Generated from specs/: do not edit.
"""Every model of the platform; each is imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .aggregation import Aggregation as Aggregation
    from .aggregation import TimeSeriesQuery as TimeSeriesQuery
    from .aggregation import TimeSeriesSelector as TimeSeriesSelector
    from .aggregation_v3 import AggregationV3 as AggregationV3
    from .aggregation_v3 import TimeSeriesQueryV3 as TimeSeriesQueryV3
    from .aggregation_v3 import TimeSeriesSelectorV3 as TimeSeriesSelectorV3
    from .asset_device import AssetDevice as AssetDevice
    from .asset_device import AssetDeviceExpansion as AssetDeviceExpansion
    from .asset_device import AssetDeviceType as AssetDeviceType
    from .asset_device import Connectivity as Connectivity
    from .assign_blueprint_request_v3 import AssignBlueprintRequestV3 as AssignBlueprintRequestV3
    from .authorized_role_v3 import AuthorizedRoleV3 as AuthorizedRoleV3
    from .authorized_role_v3 import SiteLocationV3 as SiteLocationV3
    from .authorized_role_v3 import SiteV3 as SiteV3
    from .authorized_role_v3 import SiteVersionV3 as SiteVersionV3
    from .blueprint_answer_v3 import BlueprintAnswerV3 as BlueprintAnswerV3
    from .blueprint_form_v3 import BlueprintFormV3 as BlueprintFormV3
    from .blueprint_form_v3 import EnapterErrors as EnapterErrors
    from .blueprint_form_v3 import TelemetryDataType as TelemetryDataType
    from .blueprint_name_v3 import BlueprintNameV3 as BlueprintNameV3
    from .blueprint_name_v3 import BlueprintV3 as BlueprintV3
    from .blueprint_view_v3 import BlueprintViewV3 as BlueprintViewV3
    from .command_execution_answer_v3 import CommandExecutionAnswerV3 as CommandExecutionAnswerV3
    from .command_execution_answer_v3 import ExecutionExpansionV3 as ExecutionExpansionV3
    from .command_execution_page_v3 import CommandExecutionPageV3 as CommandExecutionPageV3
    from .command_execution_page_v3 import ExecutionOrderV3 as ExecutionOrderV3
    from .command_execution_v3 import CommandExecutionV3 as CommandExecutionV3
    from .command_execution_v3 import CommandRequestV3 as CommandRequestV3
    from .command_execution_v3 import CommandResponseStateV3 as CommandResponseStateV3
    from .command_execution_v3 import CommandResponseV3 as CommandResponseV3
    from .command_execution_v3 import ExecutionStateV3 as ExecutionStateV3
    from .command_result import CommandResult as CommandResult
    from .command_result import CommandResultState as CommandResultState
    from .command_result import ExecuteCommandRequest as ExecuteCommandRequest
    from .create_command_execution_request_v3 import CreateCommandExecutionRequestV3 as CreateCommandExecutionRequestV3
    from .create_command_execution_request_v3 import CreateCommandExecutionResponseV3 as CreateCommandExecutionResponseV3
    from .create_rule_engine_request_v3 import CreateRuleEngineRequestV3 as CreateRuleEngineRequestV3
    from .create_rule_request_v3 import CreateRuleRequestV3 as CreateRuleRequestV3
    from .create_site_request_v3 import CreateSiteRequestV3 as CreateSiteRequestV3
    from .device_answer_v3 import DeviceAnswerV3 as DeviceAnswerV3
    from .device_communication_type_v3 import DeviceCommunicationTypeV3 as DeviceCommunicationTypeV3
    from .device_communication_type_v3 import DeviceCommunicationV3 as DeviceCommunicationV3
    from .device_communication_type_v3 import DeviceConnectivityStatusV3 as DeviceConnectivityStatusV3
    from .device_communication_type_v3 import DeviceConnectivityV3 as DeviceConnectivityV3
    from .device_communication_type_v3 import DeviceTypeV3 as DeviceTypeV3
    from .device_communication_type_v3 import DeviceV3 as DeviceV3
    from .device_config_answer_v3 import DeviceConfigAnswerV3 as DeviceConfigAnswerV3
    from .device_config_answer_v3 import GenerateDeviceConfigRequestV3 as GenerateDeviceConfigRequestV3
    from .device_config_v3 import DeviceConfigV3 as DeviceConfigV3
    from .device_config_v3 import MqttCredentialsV3 as MqttCredentialsV3
    from .device_config_v3 import MqttProtocolV3 as MqttProtocolV3
    from .device_config_v3 import TimeSyncProtocolV3 as TimeSyncProtocolV3
    from .device_expansion_v3 import DeviceExpansionV3 as DeviceExpansionV3
    from .device_log_order_v3 import DeviceLogOrderV3 as DeviceLogOrderV3
    from .device_log_order_v3 import DeviceLogPageV3 as DeviceLogPageV3
    from .device_log_order_v3 import DeviceLogSelectionV3 as DeviceLogSelectionV3
    from .device_log_order_v3 import DeviceLogSeverityV3 as DeviceLogSeverityV3
    from .device_log_order_v3 import DeviceLogV3 as DeviceLogV3
    from .device_manifest_answer_v3 import DeviceManifestAnswerV3 as DeviceManifestAnswerV3
    from .device_page_v3 import DevicePageV3 as DevicePageV3
    from .enapter_error import EnapterError as EnapterError
    from .execute_command_request_v3 import ExecuteCommandRequestV3 as ExecuteCommandRequestV3
    from .execution_list_expansion_v3 import ExecutionListExpansionV3 as ExecutionListExpansionV3
    from .gap_filling import GapFilling as GapFilling
    from .gap_filling import GapFillingMethod as GapFillingMethod
    from .get_device_latest_telemetry_response_v3 import GetDeviceLatestTelemetryResponseV3 as GetDeviceLatestTelemetryResponseV3
    from .get_device_response import GetDeviceResponse as GetDeviceResponse
    from .get_latest_telemetry_response import GetLatestTelemetryResponse as GetLatestTelemetryResponse
    from .get_latest_telemetry_response import TelemetrySnapshot as TelemetrySnapshot
    from .get_latest_telemetry_response_v3 import GetLatestTelemetryResponseV3 as GetLatestTelemetryResponseV3
    from .latest_telemetry_v3 import LatestTelemetryV3 as LatestTelemetryV3
    from .list_devices_response import ListDevicesResponse as ListDevicesResponse
    from .provision_lua_device_request_v3 import ProvisionLuaDeviceRequestV3 as ProvisionLuaDeviceRequestV3
    from .provision_standalone_request_v3 import ProvisionStandaloneRequestV3 as ProvisionStandaloneRequestV3
    from .provision_ucm_request_v3 import ProvisionUcmRequestV3 as ProvisionUcmRequestV3
    from .provision_ucm_request_v3 import ProvisionUcmResponseV3 as ProvisionUcmResponseV3
    from .provision_virtual_ucm_request_v3 import ProvisionVirtualUcmRequestV3 as ProvisionVirtualUcmRequestV3
    from .provisioned_device_v3 import ProvisionedDeviceV3 as ProvisionedDeviceV3
    from .rule_answer_v3 import RuleAnswerV3 as RuleAnswerV3
    from .rule_batch_v3 import RuleBatchV3 as RuleBatchV3
    from .rule_engine_answer_v3 import RuleEngineAnswerV3 as RuleEngineAnswerV3
    from .rule_engine_answer_v3 import RuleEngineStateV3 as RuleEngineStateV3
    from .rule_engine_answer_v3 import RuleEngineV3 as RuleEngineV3
    from .rule_page_v3 import RulePageV3 as RulePageV3
    from .rule_script_v3 import RuleScriptV3 as RuleScriptV3
    from .rule_script_v3 import RuleStateV3 as RuleStateV3
    from .rule_script_v3 import RuleV3 as RuleV3
    from .rule_script_v3 import RuntimeVersionV3 as RuntimeVersionV3
    from .run_terminal_response_v3 import RunTerminalResponseV3 as RunTerminalResponseV3
    from .site_answer_v3 import SiteAnswerV3 as SiteAnswerV3
    from .site_page_v3 import SitePageV3 as SitePageV3
    from .update_device_request_v3 import UpdateDeviceRequestV3 as UpdateDeviceRequestV3
    from .update_rule_request_v3 import UpdateRuleRequestV3 as UpdateRuleRequestV3
    from .update_rule_script_request_v3 import UpdateRuleScriptRequestV3 as UpdateRuleScriptRequestV3
    from .update_site_request_v3 import UpdateSiteRequestV3 as UpdateSiteRequestV3
    from .upload_blueprint_response_v3 import UploadBlueprintResponseV3 as UploadBlueprintResponseV3
    from .validate_blueprint_response_v3 import ValidateBlueprintResponseV3 as ValidateBlueprintResponseV3

_MODULES = {
    "Aggregation": "aggregation",
    "AggregationV3": "aggregation_v3",
    "AssetDevice": "asset_device",
    "AssetDeviceExpansion": "asset_device",
    "AssetDeviceType": "asset_device",
    "AssignBlueprintRequestV3": "assign_blueprint_request_v3",
    "AuthorizedRoleV3": "authorized_role_v3",
    "BlueprintAnswerV3": "blueprint_answer_v3",
    "BlueprintFormV3": "blueprint_form_v3",
    "BlueprintNameV3": "blueprint_name_v3",
    "BlueprintV3": "blueprint_name_v3",
    "BlueprintViewV3": "blueprint_view_v3",
    "CommandExecutionAnswerV3": "command_execution_answer_v3",
    "CommandExecutionPageV3": "command_execution_page_v3",
    "CommandExecutionV3": "command_execution_v3",
    "CommandRequestV3": "command_execution_v3",
    "CommandResponseStateV3": "command_execution_v3",
    "CommandResponseV3": "command_execution_v3",
    "CommandResult": "command_result",
    "CommandResultState": "command_result",
    "Connectivity": "asset_device",
    "CreateCommandExecutionRequestV3": "create_command_execution_request_v3",
    "CreateCommandExecutionResponseV3": "create_command_execution_request_v3",
    "CreateRuleEngineRequestV3": "create_rule_engine_request_v3",
    "CreateRuleRequestV3": "create_rule_request_v3",
    "CreateSiteRequestV3": "create_site_request_v3",
    "DeviceAnswerV3": "device_answer_v3",
    "DeviceCommunicationTypeV3": "device_communication_type_v3",
    "DeviceCommunicationV3": "device_communication_type_v3",
    "DeviceConfigAnswerV3": "device_config_answer_v3",
    "DeviceConfigV3": "device_config_v3",
    "DeviceConnectivityStatusV3": "device_communication_type_v3",
    "DeviceConnectivityV3": "device_communication_type_v3",
    "DeviceExpansionV3": "device_expansion_v3",
    "DeviceLogOrderV3": "device_log_order_v3",
    "DeviceLogPageV3": "device_log_order_v3",
    "DeviceLogSelectionV3": "device_log_order_v3",
    "DeviceLogSeverityV3": "device_log_order_v3",
    "DeviceLogV3": "device_log_order_v3",
    "DeviceManifestAnswerV3": "device_manifest_answer_v3",
    "DevicePageV3": "device_page_v3",
    "DeviceTypeV3": "device_communication_type_v3",
    "DeviceV3": "device_communication_type_v3",
    "EnapterError": "enapter_error",
    "EnapterErrors": "blueprint_form_v3",
    "ExecuteCommandRequest": "command_result",
    "ExecuteCommandRequestV3": "execute_command_request_v3",
    "ExecutionExpansionV3": "command_execution_answer_v3",
    "ExecutionListExpansionV3": "execution_list_expansion_v3",
    "ExecutionOrderV3": "command_execution_page_v3",
    "ExecutionStateV3": "command_execution_v3",
    "GapFilling": "gap_filling",
    "GapFillingMethod": "gap_filling",
    "GenerateDeviceConfigRequestV3": "device_config_answer_v3",
    "GetDeviceLatestTelemetryResponseV3": "get_device_latest_telemetry_response_v3",
    "GetDeviceResponse": "get_device_response",
    "GetLatestTelemetryResponse": "get_latest_telemetry_response",
    "GetLatestTelemetryResponseV3": "get_latest_telemetry_response_v3",
    "LatestTelemetryV3": "latest_telemetry_v3",
    "ListDevicesResponse": "list_devices_response",
    "MqttCredentialsV3": "device_config_v3",
    "MqttProtocolV3": "device_config_v3",
    "ProvisionLuaDeviceRequestV3": "provision_lua_device_request_v3",
    "ProvisionStandaloneRequestV3": "provision_standalone_request_v3",
    "ProvisionUcmRequestV3": "provision_ucm_request_v3",
    "ProvisionUcmResponseV3": "provision_ucm_request_v3",
    "ProvisionVirtualUcmRequestV3": "provision_virtual_ucm_request_v3",
    "ProvisionedDeviceV3": "provisioned_device_v3",
    "RuleAnswerV3": "rule_answer_v3",
    "RuleBatchV3": "rule_batch_v3",
    "RuleEngineAnswerV3": "rule_engine_answer_v3",
    "RuleEngineStateV3": "rule_engine_answer_v3",
    "RuleEngineV3": "rule_engine_answer_v3",
    "RulePageV3": "rule_page_v3",
    "RuleScriptV3": "rule_script_v3",
    "RuleStateV3": "rule_script_v3",
    "RuleV3": "rule_script_v3",
    "RunTerminalResponseV3": "run_terminal_response_v3",
    "RuntimeVersionV3": "rule_script_v3",
    "SiteAnswerV3": "site_answer_v3",
    "SiteLocationV3": "authorized_role_v3",
    "SitePageV3": "site_page_v3",
    "SiteV3": "authorized_role_v3",
    "SiteVersionV3": "authorized_role_v3",
    "TelemetryDataType": "blueprint_form_v3",
    "TelemetrySnapshot": "get_latest_telemetry_response",
    "TimeSeriesQuery": "aggregation",
    "TimeSeriesQueryV3": "aggregation_v3",
    "TimeSeriesSelector": "aggregation",
    "TimeSeriesSelectorV3": "aggregation_v3",
    "TimeSyncProtocolV3": "device_config_v3",
    "UpdateDeviceRequestV3": "update_device_request_v3",
    "UpdateRuleRequestV3": "update_rule_request_v3",
    "UpdateRuleScriptRequestV3": "update_rule_script_request_v3",
    "UpdateSiteRequestV3": "update_site_request_v3",
    "UploadBlueprintResponseV3": "upload_blueprint_response_v3",
    "ValidateBlueprintResponseV3": "validate_blueprint_response_v3",
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
