# Generated from specs/: do not edit.
"""Every model of the platform; each is imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access_token import AccessToken as AccessToken
    from .active_alert import ActiveAlert as ActiveAlert
    from .active_alert import SearchActiveAlertsRequest as SearchActiveAlertsRequest
    from .active_alert import SearchActiveAlertsResponse as SearchActiveAlertsResponse
    from .active_alert_event_type import ActiveAlertEventType as ActiveAlertEventType
    from .active_alert_event_type import AlertRootFilter as AlertRootFilter
    from .active_alert_event_type import AlertScope as AlertScope
    from .active_alert_input import ActiveAlertInput as ActiveAlertInput
    from .add_devices_to_device_group_request import AddDevicesToDeviceGroupRequest as AddDevicesToDeviceGroupRequest
    from .add_devices_to_device_group_request import AddDevicesToDeviceGroupResponse as AddDevicesToDeviceGroupResponse
    from .add_sub_device_request import AddSubDeviceRequest as AddSubDeviceRequest
    from .add_sub_device_request import AddSubDeviceResponse as AddSubDeviceResponse
    from .add_users_to_iam_user_group_request import AddUsersToIamUserGroupRequest as AddUsersToIamUserGroupRequest
    from .add_users_to_iam_user_group_request import AddUsersToIamUserGroupResponse as AddUsersToIamUserGroupResponse
    from .add_users_to_iam_user_group_request import IamUsersToAdd as IamUsersToAdd
    from .aggregate_active_alerts_request import AggregateActiveAlertsRequest as AggregateActiveAlertsRequest
    from .aggregate_active_alerts_request import AggregateActiveAlertsResponse as AggregateActiveAlertsResponse
    from .aggregate_active_alerts_request import AlertGroupField as AlertGroupField
    from .alert_batch_result import AlertBatchResult as AlertBatchResult
    from .alert_content import AlertContent as AlertContent
    from .alert_content_input import AlertContentInput as AlertContentInput
    from .alert_content_input import CreateAlertContentRequest as CreateAlertContentRequest
    from .alert_content_input import CreateAlertContentResponse as CreateAlertContentResponse
    from .alert_content_update import AlertContentUpdate as AlertContentUpdate
    from .alert_content_update import UpdateAlertContentRequest as UpdateAlertContentRequest
    from .alert_content_update import UpdateAlertContentResponse as UpdateAlertContentResponse
    from .alert_record import AlertRecord as AlertRecord
    from .alert_record import AlertRecordEventType as AlertRecordEventType
    from .alert_record_input import AlertRecordInput as AlertRecordInput
    from .alert_rule import AlertRule as AlertRule
    from .alert_rule import SearchAlertRulesRequest as SearchAlertRulesRequest
    from .alert_rule import SearchAlertRulesResponse as SearchAlertRulesResponse
    from .alert_rule_scope import AlertRuleScope as AlertRuleScope
    from .alert_rule_update import AlertRuleUpdate as AlertRuleUpdate
    from .alert_rule_update import UpdateAlertRuleRequest as UpdateAlertRuleRequest
    from .alert_rule_update import UpdateAlertRuleResponse as UpdateAlertRuleResponse
    from .alert_scroll import AlertScroll as AlertScroll
    from .alert_scroll_page import AlertScrollPage as AlertScrollPage
    from .alert_scroll_page import ScrollAlertsRequest as ScrollAlertsRequest
    from .alert_scroll_page import ScrollAlertsResponse as ScrollAlertsResponse
    from .alert_severity import AlertSeverity as AlertSeverity
    from .alert_severity import SearchAlertSeveritiesRequest as SearchAlertSeveritiesRequest
    from .alert_severity import SearchAlertSeveritiesResponse as SearchAlertSeveritiesResponse
    from .alert_severity_input import AlertSeverityInput as AlertSeverityInput
    from .alert_type import AlertType as AlertType
    from .alert_type_input import AlertTypeInput as AlertTypeInput
    from .apply_certificate_request import ApplyCertificateRequest as ApplyCertificateRequest
    from .apply_certificate_request import ApplyCertificateResponse as ApplyCertificateResponse
    from .asset_details import AssetDetails as AssetDetails
    from .asset_details import GetAssetResponse as GetAssetResponse
    from .asset_path_projection import AssetPathProjection as AssetPathProjection
    from .asset_path_projection import AssetTreePathEnd as AssetTreePathEnd
    from .asset_path_projection import AssetTreePaths as AssetTreePaths
    from .asset_path_projection import SearchAssetPathsRequest as SearchAssetPathsRequest
    from .asset_path_projection import SearchAssetPathsResponse as SearchAssetPathsResponse
    from .asset_tree import AssetTree as AssetTree
    from .asset_tree_asset import AssetTreeAsset as AssetTreeAsset
    from .asset_tree_asset import AssetTreeAssetLabel as AssetTreeAssetLabel
    from .asset_tree_asset_create import AssetTreeAssetCreate as AssetTreeAssetCreate
    from .asset_tree_asset_identifier import AssetTreeAssetIdentifier as AssetTreeAssetIdentifier
    from .asset_tree_asset_identifier import AssetTreeBatchResult as AssetTreeBatchResult
    from .asset_tree_asset_identifier import AssociateAssetBatchRequest as AssociateAssetBatchRequest
    from .asset_tree_asset_identifier import AssociateAssetBatchResponse as AssociateAssetBatchResponse
    from .asset_tree_create import AssetTreeCreate as AssetTreeCreate
    from .asset_tree_filter import AssetTreeFilter as AssetTreeFilter
    from .asset_tree_filter import SearchAssetTreesRequest as SearchAssetTreesRequest
    from .asset_tree_filter import SearchAssetTreesResponse as SearchAssetTreesResponse
    from .asset_tree_name_filter import AssetTreeNameFilter as AssetTreeNameFilter
    from .asset_tree_node_filter import AssetTreeNodeFilter as AssetTreeNodeFilter
    from .asset_tree_node_filter import AssetTreeNodePagination as AssetTreeNodePagination
    from .asset_tree_node_filter import SearchAssetNodesRequest as SearchAssetNodesRequest
    from .asset_tree_node_filter import SearchAssetNodesResponse as SearchAssetNodesResponse
    from .asset_tree_relation_filter import AssetTreeRelationFilter as AssetTreeRelationFilter
    from .asset_tree_relation_filter import SearchRelatedAssetNodesRequest as SearchRelatedAssetNodesRequest
    from .asset_tree_relation_filter import SearchRelatedAssetNodesResponse as SearchRelatedAssetNodesResponse
    from .asset_tree_update import AssetTreeUpdate as AssetTreeUpdate
    from .asset_tree_update import UpdateAssetTreeRequest as UpdateAssetTreeRequest
    from .asset_tree_update import UpdateAssetTreeResponse as UpdateAssetTreeResponse
    from .asset_update import AssetUpdate as AssetUpdate
    from .asset_update import UpdateAssetRequest as UpdateAssetRequest
    from .asset_update import UpdateAssetResponse as UpdateAssetResponse
    from .assign_portal_structure_assets_request import AssignPortalStructureAssetsRequest as AssignPortalStructureAssetsRequest
    from .assign_portal_structure_assets_request import AssignPortalStructureAssetsResponse as AssignPortalStructureAssetsResponse
    from .assign_resource_users_request import AssignResourceUsersRequest as AssignResourceUsersRequest
    from .assign_resource_users_request import AssignResourceUsersResponse as AssignResourceUsersResponse
    from .assign_user_group_resources_request import AssignUserGroupResourcesRequest as AssignUserGroupResourcesRequest
    from .assign_user_group_resources_request import AssignUserGroupResourcesResponse as AssignUserGroupResourcesResponse
    from .assign_user_groups_request import AssignUserGroupsRequest as AssignUserGroupsRequest
    from .assign_user_groups_request import AssignUserGroupsResponse as AssignUserGroupsResponse
    from .assign_user_roles_request import AssignUserRolesRequest as AssignUserRolesRequest
    from .assign_user_roles_request import AssignUserRolesResponse as AssignUserRolesResponse
    from .assign_user_structures_request import AssignUserStructuresRequest as AssignUserStructuresRequest
    from .assign_user_structures_request import AssignUserStructuresResponse as AssignUserStructuresResponse
    from .associate_asset_response import AssociateAssetResponse as AssociateAssetResponse
    from .associate_portal_resources_request import AssociatePortalResourcesRequest as AssociatePortalResourcesRequest
    from .associate_portal_resources_request import AssociatePortalResourcesResponse as AssociatePortalResourcesResponse
    from .attach_iam_policies_request import AttachIamPoliciesRequest as AttachIamPoliciesRequest
    from .attach_iam_policies_request import AttachIamPoliciesResponse as AttachIamPoliciesResponse
    from .attach_iam_policies_request import IamPoliciesToAdd as IamPoliciesToAdd
    from .authorize_assets_request import AuthorizeAssetsRequest as AuthorizeAssetsRequest
    from .authorize_assets_request import AuthorizeAssetsResponse as AuthorizeAssetsResponse
    from .batch_alert_mode import BatchAlertMode as BatchAlertMode
    from .batch_alert_mode import BatchCycle as BatchCycle
    from .batch_alert_mode import BatchFlowType as BatchFlowType
    from .batch_alert_mode import BatchInstanceStatus as BatchInstanceStatus
    from .batch_alert_mode import BatchSyncType as BatchSyncType
    from .batch_alert_mode_v20 import BatchAlertModeV20 as BatchAlertModeV20
    from .batch_alert_mode_v20 import BatchCycleV20 as BatchCycleV20
    from .batch_alert_mode_v20 import BatchFlowTypeV20 as BatchFlowTypeV20
    from .batch_alert_mode_v20 import BatchSyncTypeV20 as BatchSyncTypeV20
    from .batch_create_devices_request import BatchCreateDevicesRequest as BatchCreateDevicesRequest
    from .batch_create_devices_request import BatchCreateDevicesResponse as BatchCreateDevicesResponse
    from .batch_create_devices_request import DeviceBatchResult as DeviceBatchResult
    from .batch_create_devices_request_v24 import BatchCreateDevicesRequestV24 as BatchCreateDevicesRequestV24
    from .batch_create_devices_request_v24 import BatchCreateDevicesResponseV24 as BatchCreateDevicesResponseV24
    from .batch_create_devices_request_v24 import DeviceBatchResultV24 as DeviceBatchResultV24
    from .batch_directory_entry import BatchDirectoryEntry as BatchDirectoryEntry
    from .batch_directory_entry import ListWorkflowDirectoriesResponse as ListWorkflowDirectoriesResponse
    from .batch_directory_entry_v20 import BatchDirectoryEntryV20 as BatchDirectoryEntryV20
    from .batch_directory_entry_v20 import ListWorkflowDirectoriesResponseV20 as ListWorkflowDirectoriesResponseV20
    from .batch_directory_id import BatchDirectoryId as BatchDirectoryId
    from .batch_directory_id import CreateDirectoryRequest as CreateDirectoryRequest
    from .batch_directory_id import CreateDirectoryResponse as CreateDirectoryResponse
    from .batch_directory_id_v20 import BatchDirectoryIdV20 as BatchDirectoryIdV20
    from .batch_directory_id_v20 import CreateDirectoryRequestV20 as CreateDirectoryRequestV20
    from .batch_directory_id_v20 import CreateDirectoryResponseV20 as CreateDirectoryResponseV20
    from .batch_envelope import BatchEnvelope as BatchEnvelope
    from .batch_envelope import BatchEnvelopeV20 as BatchEnvelopeV20
    from .batch_envelope import EnosEnvelope as EnosEnvelope
    from .batch_envelope import EnosGatewayError as EnosGatewayError
    from .batch_envelope import FederationEnvelope as FederationEnvelope
    from .batch_envelope import IamEnvelope as IamEnvelope
    from .batch_envelope import PortalEnvelope as PortalEnvelope
    from .batch_envelope import StreamEnvelope as StreamEnvelope
    from .batch_envelope import ThingElement as ThingElement
    from .batch_envelope import TokenEnvelope as TokenEnvelope
    from .batch_envelope import TsdbEnvelope as TsdbEnvelope
    from .batch_envelope import TsdbEnvelopeV20 as TsdbEnvelopeV20
    from .batch_envelope import TsdbPolicyEnvelope as TsdbPolicyEnvelope
    from .batch_flow import BatchFlow as BatchFlow
    from .batch_flow import BatchFlowEntry as BatchFlowEntry
    from .batch_flow import BatchFlowGraph as BatchFlowGraph
    from .batch_flow_active import BatchFlowActive as BatchFlowActive
    from .batch_flow_active import BatchFlowNode as BatchFlowNode
    from .batch_flow_active import BatchTaskNode as BatchTaskNode
    from .batch_flow_active_v20 import BatchFlowActiveV20 as BatchFlowActiveV20
    from .batch_flow_active_v20 import BatchFlowNodeV20 as BatchFlowNodeV20
    from .batch_flow_active_v20 import BatchTaskNodeV20 as BatchTaskNodeV20
    from .batch_flow_config import BatchFlowConfig as BatchFlowConfig
    from .batch_flow_config import BatchFlowLink as BatchFlowLink
    from .batch_flow_config import BatchLinkRelation as BatchLinkRelation
    from .batch_flow_config import BatchTaskConfig as BatchTaskConfig
    from .batch_flow_config import BatchTaskLink as BatchTaskLink
    from .batch_flow_config import BatchTaskRelation as BatchTaskRelation
    from .batch_flow_config_v20 import BatchFlowConfigV20 as BatchFlowConfigV20
    from .batch_flow_config_v20 import BatchFlowLinkV20 as BatchFlowLinkV20
    from .batch_flow_config_v20 import BatchLinkRelationV20 as BatchLinkRelationV20
    from .batch_flow_config_v20 import BatchTaskConfigV20 as BatchTaskConfigV20
    from .batch_flow_config_v20 import BatchTaskLinkV20 as BatchTaskLinkV20
    from .batch_flow_config_v20 import BatchTaskRelationV20 as BatchTaskRelationV20
    from .batch_flow_entry_v20 import BatchFlowEntryV20 as BatchFlowEntryV20
    from .batch_flow_entry_v20 import BatchFlowGraphV20 as BatchFlowGraphV20
    from .batch_flow_entry_v20 import BatchFlowV20 as BatchFlowV20
    from .batch_flow_id import BatchFlowId as BatchFlowId
    from .batch_flow_id_v20 import BatchFlowIdV20 as BatchFlowIdV20
    from .batch_flow_instance import BatchFlowInstance as BatchFlowInstance
    from .batch_flow_instance import BatchFlowInstanceNode as BatchFlowInstanceNode
    from .batch_flow_instance import BatchInstanceGraph as BatchInstanceGraph
    from .batch_flow_instance import BatchTaskInstanceNode as BatchTaskInstanceNode
    from .batch_flow_instance_id import BatchFlowInstanceId as BatchFlowInstanceId
    from .batch_flow_instance_id_v20 import BatchFlowInstanceIdV20 as BatchFlowInstanceIdV20
    from .batch_flow_instance_list import BatchFlowInstanceList as BatchFlowInstanceList
    from .batch_flow_instance_list import ListFlowInstancesRequest as ListFlowInstancesRequest
    from .batch_flow_instance_list import ListFlowInstancesResponse as ListFlowInstancesResponse
    from .batch_flow_instance_list_v20 import BatchFlowInstanceListV20 as BatchFlowInstanceListV20
    from .batch_flow_instance_list_v20 import ListFlowInstancesRequestV20 as ListFlowInstancesRequestV20
    from .batch_flow_instance_list_v20 import ListFlowInstancesResponseV20 as ListFlowInstancesResponseV20
    from .batch_flow_instance_node_v20 import BatchFlowInstanceNodeV20 as BatchFlowInstanceNodeV20
    from .batch_flow_instance_node_v20 import BatchFlowInstanceV20 as BatchFlowInstanceV20
    from .batch_flow_instance_node_v20 import BatchInstanceGraphV20 as BatchInstanceGraphV20
    from .batch_flow_instance_node_v20 import BatchInstanceStatusV20 as BatchInstanceStatusV20
    from .batch_flow_instance_node_v20 import BatchTaskInstanceNodeV20 as BatchTaskInstanceNodeV20
    from .batch_flow_parameter import BatchFlowParameter as BatchFlowParameter
    from .batch_flow_parameter_v20 import BatchFlowParameterV20 as BatchFlowParameterV20
    from .batch_flow_summary import BatchFlowSummary as BatchFlowSummary
    from .batch_flow_summary import SearchFlowsRequest as SearchFlowsRequest
    from .batch_flow_summary import SearchFlowsResponse as SearchFlowsResponse
    from .batch_flow_summary_v20 import BatchFlowSummaryV20 as BatchFlowSummaryV20
    from .batch_flow_summary_v20 import SearchFlowsRequestV20 as SearchFlowsRequestV20
    from .batch_flow_summary_v20 import SearchFlowsResponseV20 as SearchFlowsResponseV20
    from .batch_my_flow import BatchMyFlow as BatchMyFlow
    from .batch_my_flow import GetMyFlowsResponse as GetMyFlowsResponse
    from .batch_my_flow_v20 import BatchMyFlowV20 as BatchMyFlowV20
    from .batch_my_flow_v20 import GetMyFlowsResponseV20 as GetMyFlowsResponseV20
    from .batch_node_relation import BatchNodeRelation as BatchNodeRelation
    from .batch_node_relation_v20 import BatchNodeRelationV20 as BatchNodeRelationV20
    from .batch_pagination_v20 import BatchPaginationV20 as BatchPaginationV20
    from .batch_task_instance import BatchTaskInstance as BatchTaskInstance
    from .batch_task_instance import GetTaskInstanceResponse as GetTaskInstanceResponse
    from .batch_task_log import BatchTaskLog as BatchTaskLog
    from .batch_task_log import GetTaskInstanceLogResponse as GetTaskInstanceLogResponse
    from .batch_task_log_v20 import BatchTaskLogV20 as BatchTaskLogV20
    from .batch_task_log_v20 import GetTaskInstanceLogResponseV20 as GetTaskInstanceLogResponseV20
    from .batch_time_zone import BatchTimeZone as BatchTimeZone
    from .batch_time_zone import GetTimeZoneResponse as GetTimeZoneResponse
    from .batch_time_zone_v20 import BatchTimeZoneV20 as BatchTimeZoneV20
    from .batch_time_zone_v20 import GetTimeZoneResponseV20 as GetTimeZoneResponseV20
    from .cancel_command_response import CancelCommandResponse as CancelCommandResponse
    from .cancel_federation_download_response import CancelFederationDownloadResponse as CancelFederationDownloadResponse
    from .cancel_flow_instance_request import CancelFlowInstanceRequest as CancelFlowInstanceRequest
    from .cancel_flow_instance_request import CancelFlowInstanceResponse as CancelFlowInstanceResponse
    from .cancel_flow_instance_request_v20 import CancelFlowInstanceRequestV20 as CancelFlowInstanceRequestV20
    from .cancel_flow_instance_request_v20 import CancelFlowInstanceResponseV20 as CancelFlowInstanceResponseV20
    from .cancel_ota_tasks_request import CancelOtaTasksRequest as CancelOtaTasksRequest
    from .cancel_ota_tasks_request import CancelOtaTasksResponse as CancelOtaTasksResponse
    from .certificate import Certificate as Certificate
    from .certificate import CertificateAudit as CertificateAudit
    from .certificate import CertificateStatus as CertificateStatus
    from .certificate import ListCertificatesResponse as ListCertificatesResponse
    from .certificate_issue_authority import CertificateIssueAuthority as CertificateIssueAuthority
    from .certificate_issue_authority import DeviceDataFormat as DeviceDataFormat
    from .certificate_issue_authority import DeviceFileCategory as DeviceFileCategory
    from .certificate_issue_authority import DeviceGroupType as DeviceGroupType
    from .certificate_issue_authority import DeviceStatus as DeviceStatus
    from .certificate_issue_authority import FirmwareSignMethod as FirmwareSignMethod
    from .certificate_issue_authority import ProductType as ProductType
    from .check_asset_permission_request import CheckAssetPermissionRequest as CheckAssetPermissionRequest
    from .check_asset_permission_request import CheckAssetPermissionResponse as CheckAssetPermissionResponse
    from .check_dead_data_request import CheckDeadDataRequest as CheckDeadDataRequest
    from .check_dead_data_request import CheckDeadDataResponse as CheckDeadDataResponse
    from .check_dead_data_request import TsdbDeadDataItems as TsdbDeadDataItems
    from .check_dead_data_request import TsdbDeadDataQuery as TsdbDeadDataQuery
    from .check_dead_data_request import TsdbDeadDataResult as TsdbDeadDataResult
    from .choose_portal_organization_request import ChoosePortalOrganizationRequest as ChoosePortalOrganizationRequest
    from .choose_portal_organization_request import ChoosePortalOrganizationResponse as ChoosePortalOrganizationResponse
    from .close_active_alert_request import CloseActiveAlertRequest as CloseActiveAlertRequest
    from .close_active_alert_request import CloseActiveAlertResponse as CloseActiveAlertResponse
    from .close_alert_request import CloseAlertRequest as CloseAlertRequest
    from .close_alert_request import CloseAlertResponse as CloseAlertResponse
    from .command_receipt import CommandReceipt as CommandReceipt
    from .command_receipt import SetMeasurepointRequest as SetMeasurepointRequest
    from .command_receipt import SetMeasurepointResponse as SetMeasurepointResponse
    from .command_record import CommandRecord as CommandRecord
    from .command_record import CommandRecordState as CommandRecordState
    from .command_record import CommandRecordType as CommandRecordType
    from .confirm_portal_password_request import ConfirmPortalPasswordRequest as ConfirmPortalPasswordRequest
    from .confirm_portal_password_request import ConfirmPortalPasswordResponse as ConfirmPortalPasswordResponse
    from .create_active_alert_request import CreateActiveAlertRequest as CreateActiveAlertRequest
    from .create_active_alert_request import CreateActiveAlertResponse as CreateActiveAlertResponse
    from .create_active_alerts_in_batch_request import CreateActiveAlertsInBatchRequest as CreateActiveAlertsInBatchRequest
    from .create_active_alerts_in_batch_request import CreateActiveAlertsInBatchResponse as CreateActiveAlertsInBatchResponse
    from .create_alert_request import CreateAlertRequest as CreateAlertRequest
    from .create_alert_request import CreateAlertResponse as CreateAlertResponse
    from .create_alert_rule_request import CreateAlertRuleRequest as CreateAlertRuleRequest
    from .create_alert_rule_request import CreateAlertRuleResponse as CreateAlertRuleResponse
    from .create_alert_severity_request import CreateAlertSeverityRequest as CreateAlertSeverityRequest
    from .create_alert_severity_request import CreateAlertSeverityResponse as CreateAlertSeverityResponse
    from .create_alert_type_request import CreateAlertTypeRequest as CreateAlertTypeRequest
    from .create_alert_type_request import CreateAlertTypeResponse as CreateAlertTypeResponse
    from .create_alerts_in_batch_request import CreateAlertsInBatchRequest as CreateAlertsInBatchRequest
    from .create_alerts_in_batch_request import CreateAlertsInBatchResponse as CreateAlertsInBatchResponse
    from .create_and_associate_asset_request import CreateAndAssociateAssetRequest as CreateAndAssociateAssetRequest
    from .create_and_associate_asset_request import CreateAndAssociateAssetResponse as CreateAndAssociateAssetResponse
    from .create_and_join_user_request import CreateAndJoinUserRequest as CreateAndJoinUserRequest
    from .create_and_join_user_request import CreateAndJoinUserResponse as CreateAndJoinUserResponse
    from .create_asset_tree_and_associate_asset_request import CreateAssetTreeAndAssociateAssetRequest as CreateAssetTreeAndAssociateAssetRequest
    from .create_asset_tree_and_associate_asset_request import CreateAssetTreeAndAssociateAssetResponse as CreateAssetTreeAndAssociateAssetResponse
    from .create_asset_tree_request import CreateAssetTreeRequest as CreateAssetTreeRequest
    from .create_asset_tree_request import CreateAssetTreeResponse as CreateAssetTreeResponse
    from .create_device_group_request import CreateDeviceGroupRequest as CreateDeviceGroupRequest
    from .create_device_group_request import CreateDeviceGroupResponse as CreateDeviceGroupResponse
    from .create_device_request import CreateDeviceRequest as CreateDeviceRequest
    from .create_device_request import CreateDeviceResponse as CreateDeviceResponse
    from .create_device_request_v24 import CreateDeviceRequestV24 as CreateDeviceRequestV24
    from .create_device_request_v24 import CreateDeviceResponseV24 as CreateDeviceResponseV24
    from .create_firmware_request import CreateFirmwareRequest as CreateFirmwareRequest
    from .create_firmware_request import CreateFirmwareResponse as CreateFirmwareResponse
    from .create_firmware_request import FirmwareCreateResult as FirmwareCreateResult
    from .create_firmware_request import FirmwareMetadata as FirmwareMetadata
    from .create_history_alert_request import CreateHistoryAlertRequest as CreateHistoryAlertRequest
    from .create_history_alert_request import CreateHistoryAlertResponse as CreateHistoryAlertResponse
    from .create_history_alerts_in_batch_request import CreateHistoryAlertsInBatchRequest as CreateHistoryAlertsInBatchRequest
    from .create_history_alerts_in_batch_request import CreateHistoryAlertsInBatchResponse as CreateHistoryAlertsInBatchResponse
    from .create_iam_user_group_request import CreateIamUserGroupRequest as CreateIamUserGroupRequest
    from .create_iam_user_group_request import CreateIamUserGroupResponse as CreateIamUserGroupResponse
    from .create_iam_user_group_request import NewIamUserGroup as NewIamUserGroup
    from .create_logical_asset_request import CreateLogicalAssetRequest as CreateLogicalAssetRequest
    from .create_logical_asset_request import CreateLogicalAssetResponse as CreateLogicalAssetResponse
    from .create_logical_asset_request import LogicalAssetCreate as LogicalAssetCreate
    from .create_ota_job_request import CreateOtaJobRequest as CreateOtaJobRequest
    from .create_ota_job_request import CreateOtaJobResponse as CreateOtaJobResponse
    from .create_ota_job_request import OtaJobCreateResult as OtaJobCreateResult
    from .create_portal_log_request import CreatePortalLogRequest as CreatePortalLogRequest
    from .create_portal_log_request import CreatePortalLogResponse as CreatePortalLogResponse
    from .create_portal_message_rules_request import CreatePortalMessageRulesRequest as CreatePortalMessageRulesRequest
    from .create_portal_message_rules_request import CreatePortalMessageRulesResponse as CreatePortalMessageRulesResponse
    from .create_portal_message_rules_request import PortalNewMessageRule as PortalNewMessageRule
    from .create_portal_messages_request import CreatePortalMessagesRequest as CreatePortalMessagesRequest
    from .create_portal_messages_request import PortalMessage as PortalMessage
    from .create_portal_messages_response import CreatePortalMessagesResponse as CreatePortalMessagesResponse
    from .create_portal_messages_response import PortalMessageState as PortalMessageState
    from .create_portal_messages_response import PortalMessageType as PortalMessageType
    from .create_portal_messages_v22_request import CreatePortalMessagesV22Request as CreatePortalMessagesV22Request
    from .create_portal_messages_v22_request import PortalMessageV22 as PortalMessageV22
    from .create_portal_resource_type_request import CreatePortalResourceTypeRequest as CreatePortalResourceTypeRequest
    from .create_portal_resource_type_request import CreatePortalResourceTypeResponse as CreatePortalResourceTypeResponse
    from .create_portal_role_request import CreatePortalRoleRequest as CreatePortalRoleRequest
    from .create_portal_role_request import CreatePortalRoleResponse as CreatePortalRoleResponse
    from .create_portal_structures_request import CreatePortalStructuresRequest as CreatePortalStructuresRequest
    from .create_portal_structures_request import CreatePortalStructuresResponse as CreatePortalStructuresResponse
    from .create_portal_structures_request import PortalNewStructure as PortalNewStructure
    from .create_portal_structures_request import PortalStructureIds as PortalStructureIds
    from .create_product_request import CreateProductRequest as CreateProductRequest
    from .create_product_request import CreateProductResponse as CreateProductResponse
    from .create_sso_user_request import CreateSsoUserRequest as CreateSsoUserRequest
    from .create_sso_user_request import CreateSsoUserResponse as CreateSsoUserResponse
    from .create_user_in_organization_request import CreateUserInOrganizationRequest as CreateUserInOrganizationRequest
    from .create_user_in_organization_request import CreateUserInOrganizationResponse as CreateUserInOrganizationResponse
    from .create_user_in_organization_request import PortalUserId as PortalUserId
    from .create_user_with_password_request import CreateUserWithPasswordRequest as CreateUserWithPasswordRequest
    from .create_user_with_password_request import CreateUserWithPasswordResponse as CreateUserWithPasswordResponse
    from .create_user_with_password_request import PortalCreatedUser as PortalCreatedUser
    from .delete_active_alert_response import DeleteActiveAlertResponse as DeleteActiveAlertResponse
    from .delete_alert_content_response import DeleteAlertContentResponse as DeleteAlertContentResponse
    from .delete_alert_rule_response import DeleteAlertRuleResponse as DeleteAlertRuleResponse
    from .delete_alert_severity_response import DeleteAlertSeverityResponse as DeleteAlertSeverityResponse
    from .delete_alert_type_response import DeleteAlertTypeResponse as DeleteAlertTypeResponse
    from .delete_asset_latest_data_request import DeleteAssetLatestDataRequest as DeleteAssetLatestDataRequest
    from .delete_asset_latest_data_request import DeleteAssetLatestDataResponse as DeleteAssetLatestDataResponse
    from .delete_asset_node_response import DeleteAssetNodeResponse as DeleteAssetNodeResponse
    from .delete_asset_tree_response import DeleteAssetTreeResponse as DeleteAssetTreeResponse
    from .delete_device_group_request import DeleteDeviceGroupRequest as DeleteDeviceGroupRequest
    from .delete_device_group_request import DeleteDeviceGroupResponse as DeleteDeviceGroupResponse
    from .delete_device_response import DeleteDeviceResponse as DeleteDeviceResponse
    from .delete_file_response import DeleteFileResponse as DeleteFileResponse
    from .delete_firmware_response import DeleteFirmwareResponse as DeleteFirmwareResponse
    from .delete_flow_response import DeleteFlowResponse as DeleteFlowResponse
    from .delete_flow_response_v20 import DeleteFlowResponseV20 as DeleteFlowResponseV20
    from .delete_iam_user_group_request import DeleteIamUserGroupRequest as DeleteIamUserGroupRequest
    from .delete_iam_user_group_request import DeleteIamUserGroupResponse as DeleteIamUserGroupResponse
    from .delete_iam_user_request import DeleteIamUserRequest as DeleteIamUserRequest
    from .delete_iam_user_request import DeleteIamUserResponse as DeleteIamUserResponse
    from .delete_logical_asset_request import DeleteLogicalAssetRequest as DeleteLogicalAssetRequest
    from .delete_logical_asset_request import DeleteLogicalAssetResponse as DeleteLogicalAssetResponse
    from .delete_ota_job_response import DeleteOtaJobResponse as DeleteOtaJobResponse
    from .delete_point_metadata_request import DeletePointMetadataRequest as DeletePointMetadataRequest
    from .delete_point_metadata_request import DeletePointMetadataResponse as DeletePointMetadataResponse
    from .delete_portal_message_rules_request import DeletePortalMessageRulesRequest as DeletePortalMessageRulesRequest
    from .delete_portal_message_rules_request import DeletePortalMessageRulesResponse as DeletePortalMessageRulesResponse
    from .delete_portal_resource_types_request import DeletePortalResourceTypesRequest as DeletePortalResourceTypesRequest
    from .delete_portal_resource_types_request import DeletePortalResourceTypesResponse as DeletePortalResourceTypesResponse
    from .delete_portal_resources_request import DeletePortalResourcesRequest as DeletePortalResourcesRequest
    from .delete_portal_resources_request import DeletePortalResourcesResponse as DeletePortalResourcesResponse
    from .delete_portal_structures_request import DeletePortalStructuresRequest as DeletePortalStructuresRequest
    from .delete_portal_structures_request import DeletePortalStructuresResponse as DeletePortalStructuresResponse
    from .delete_product_response import DeleteProductResponse as DeleteProductResponse
    from .delete_sso_user_request import DeleteSsoUserRequest as DeleteSsoUserRequest
    from .delete_sso_user_request import DeleteSsoUserResponse as DeleteSsoUserResponse
    from .delete_stage_state_request import DeleteStageStateRequest as DeleteStageStateRequest
    from .delete_stage_state_request import DeleteStageStateResponse as DeleteStageStateResponse
    from .device import Device as Device
    from .device_create_option import DeviceCreateOption as DeviceCreateOption
    from .device_create_result import DeviceCreateResult as DeviceCreateResult
    from .device_create_result_v24 import DeviceCreateResultV24 as DeviceCreateResultV24
    from .device_firmware import DeviceFirmware as DeviceFirmware
    from .device_firmware import SearchDeviceUpgradesRequest as SearchDeviceUpgradesRequest
    from .device_firmware import SearchDeviceUpgradesResponse as SearchDeviceUpgradesResponse
    from .device_group import DeviceGroup as DeviceGroup
    from .device_group_batch_result import DeviceGroupBatchResult as DeviceGroupBatchResult
    from .device_identifier import DeviceIdentifier as DeviceIdentifier
    from .device_log import DeviceLog as DeviceLog
    from .device_log import SearchDeviceLogsRequest as SearchDeviceLogsRequest
    from .device_log import SearchDeviceLogsResponse as SearchDeviceLogsResponse
    from .device_replace_result import DeviceReplaceResult as DeviceReplaceResult
    from .device_replace_result import ReplaceDeviceRequest as ReplaceDeviceRequest
    from .device_replace_result import ReplaceDeviceResponse as ReplaceDeviceResponse
    from .device_stats import DeviceStats as DeviceStats
    from .device_stats import GetDeviceStatsResponse as GetDeviceStatsResponse
    from .device_v24 import DeviceV24 as DeviceV24
    from .disable_device_response import DisableDeviceResponse as DisableDeviceResponse
    from .disable_flow_request import DisableFlowRequest as DisableFlowRequest
    from .disable_flow_request import DisableFlowResponse as DisableFlowResponse
    from .disable_flow_request_v20 import DisableFlowRequestV20 as DisableFlowRequestV20
    from .disable_flow_request_v20 import DisableFlowResponseV20 as DisableFlowResponseV20
    from .disable_iam_user_request import DisableIamUserRequest as DisableIamUserRequest
    from .disable_iam_user_request import DisableIamUserResponse as DisableIamUserResponse
    from .enable_device_response import EnableDeviceResponse as EnableDeviceResponse
    from .enable_flow_request import EnableFlowRequest as EnableFlowRequest
    from .enable_flow_request import EnableFlowResponse as EnableFlowResponse
    from .enable_flow_request_v20 import EnableFlowRequestV20 as EnableFlowRequestV20
    from .enable_flow_request_v20 import EnableFlowResponseV20 as EnableFlowResponseV20
    from .enable_iam_user_request import EnableIamUserRequest as EnableIamUserRequest
    from .enable_iam_user_request import EnableIamUserResponse as EnableIamUserResponse
    from .event_record import EventRecord as EventRecord
    from .export_flow_response import ExportFlowResponse as ExportFlowResponse
    from .export_flow_response_v20 import ExportFlowResponseV20 as ExportFlowResponseV20
    from .federation_channel import FederationChannel as FederationChannel
    from .federation_channel import FederationChannelStatus as FederationChannelStatus
    from .federation_channel import FederationChannelType as FederationChannelType
    from .federation_channel import FederationChannelUsage as FederationChannelUsage
    from .federation_channel import FederationDataSource as FederationDataSource
    from .federation_channel import FederationResource as FederationResource
    from .federation_channel import ListFederationChannelsResponse as ListFederationChannelsResponse
    from .federation_download import FederationDownload as FederationDownload
    from .federation_download_file import FederationDownloadFile as FederationDownloadFile
    from .federation_download_file import FederationDownloadTask as FederationDownloadTask
    from .federation_download_file import FederationFileEncoding as FederationFileEncoding
    from .federation_download_file import RequestFederationDownloadRequest as RequestFederationDownloadRequest
    from .federation_download_file import RequestFederationDownloadResponse as RequestFederationDownloadResponse
    from .federation_job import FederationJob as FederationJob
    from .federation_job import FederationJobs as FederationJobs
    from .federation_job import FederationJobState as FederationJobState
    from .federation_job import ListFederationJobsResponse as ListFederationJobsResponse
    from .federation_job_details import FederationJobDetails as FederationJobDetails
    from .federation_job_details import FederationMajorFragment as FederationMajorFragment
    from .federation_job_details import FederationMinorFragment as FederationMinorFragment
    from .federation_job_details import FederationOperatorInput as FederationOperatorInput
    from .federation_job_details import FederationOperatorMetric as FederationOperatorMetric
    from .federation_job_details import FederationOperatorProfile as FederationOperatorProfile
    from .federation_job_details import GetFederationJobResponse as GetFederationJobResponse
    from .federation_query_result import FederationQueryResult as FederationQueryResult
    from .federation_query_result import FederationQueue as FederationQueue
    from .federation_query_result import FederationRow as FederationRow
    from .federation_query_result import ReadFederationDataRequest as ReadFederationDataRequest
    from .federation_query_result import ReadFederationDataResponse as ReadFederationDataResponse
    from .federation_start_resource import FederationStartResource as FederationStartResource
    from .federation_start_resource import StartFederationChannelRequest as StartFederationChannelRequest
    from .federation_start_resource import StartFederationChannelResponse as StartFederationChannelResponse
    from .federation_write_failure import FederationWriteFailure as FederationWriteFailure
    from .federation_write_failure import FederationWriteFailureDetail as FederationWriteFailureDetail
    from .federation_write_failure import WriteFederationMessageRequest as WriteFederationMessageRequest
    from .federation_write_failure import WriteFederationMessageResponse as WriteFederationMessageResponse
    from .file_info import FileInfo as FileInfo
    from .file_info import GetFileInfoResponse as GetFileInfoResponse
    from .filter_asset_latest_data_by_post_request_v20 import FilterAssetLatestDataByPostRequestV20 as FilterAssetLatestDataByPostRequestV20
    from .filter_asset_latest_data_request import FilterAssetLatestDataRequest as FilterAssetLatestDataRequest
    from .filter_asset_latest_data_request import FilterAssetLatestDataResponse as FilterAssetLatestDataResponse
    from .filter_asset_latest_data_response_v20 import FilterAssetLatestDataResponseV20 as FilterAssetLatestDataResponseV20
    from .firmware import Firmware as Firmware
    from .get_access_token_request import GetAccessTokenRequest as GetAccessTokenRequest
    from .get_access_token_request import GetAccessTokenResponse as GetAccessTokenResponse
    from .get_alert_content_response import GetAlertContentResponse as GetAlertContentResponse
    from .get_app_asset_tree_response import GetAppAssetTreeResponse as GetAppAssetTreeResponse
    from .get_app_asset_tree_v22_response import GetAppAssetTreeV22Response as GetAppAssetTreeV22Response
    from .get_app_menus_and_permissions_response import GetAppMenusAndPermissionsResponse as GetAppMenusAndPermissionsResponse
    from .get_app_menus_and_permissions_response import PortalAppPermission as PortalAppPermission
    from .get_app_menus_and_permissions_response import PortalAppResources as PortalAppResources
    from .get_app_menus_and_permissions_response import PortalMenu as PortalMenu
    from .get_asset_ai_data_with_aggregation_logic_by_post_request_v20 import (
        GetAssetAiDataWithAggregationLogicByPostRequestV20 as GetAssetAiDataWithAggregationLogicByPostRequestV20,
    )
    from .get_asset_ai_data_with_aggregation_logic_request import GetAssetAiDataWithAggregationLogicRequest as GetAssetAiDataWithAggregationLogicRequest
    from .get_asset_ai_data_with_aggregation_logic_request import GetAssetAiDataWithAggregationLogicResponse as GetAssetAiDataWithAggregationLogicResponse
    from .get_asset_ai_data_with_aggregation_logic_response_v20 import (
        GetAssetAiDataWithAggregationLogicResponseV20 as GetAssetAiDataWithAggregationLogicResponseV20,
    )
    from .get_asset_ai_raw_data_by_post_request_v20 import GetAssetAiRawDataByPostRequestV20 as GetAssetAiRawDataByPostRequestV20
    from .get_asset_ai_raw_data_request import GetAssetAiRawDataRequest as GetAssetAiRawDataRequest
    from .get_asset_ai_raw_data_request import GetAssetAiRawDataResponse as GetAssetAiRawDataResponse
    from .get_asset_ai_raw_data_response_v20 import GetAssetAiRawDataResponseV20 as GetAssetAiRawDataResponseV20
    from .get_asset_current_day_electric_power_by_post_request_v20 import (
        GetAssetCurrentDayElectricPowerByPostRequestV20 as GetAssetCurrentDayElectricPowerByPostRequestV20,
    )
    from .get_asset_current_day_electric_power_request import GetAssetCurrentDayElectricPowerRequest as GetAssetCurrentDayElectricPowerRequest
    from .get_asset_current_day_electric_power_request import GetAssetCurrentDayElectricPowerResponse as GetAssetCurrentDayElectricPowerResponse
    from .get_asset_current_day_electric_power_response_v20 import GetAssetCurrentDayElectricPowerResponseV20 as GetAssetCurrentDayElectricPowerResponseV20
    from .get_asset_di_data_by_post_request_v20 import GetAssetDiDataByPostRequestV20 as GetAssetDiDataByPostRequestV20
    from .get_asset_di_data_durations_by_post_request_v20 import GetAssetDiDataDurationsByPostRequestV20 as GetAssetDiDataDurationsByPostRequestV20
    from .get_asset_di_data_durations_request import GetAssetDiDataDurationsRequest as GetAssetDiDataDurationsRequest
    from .get_asset_di_data_durations_request import GetAssetDiDataDurationsResponse as GetAssetDiDataDurationsResponse
    from .get_asset_di_data_durations_request import TsdbDurationItems as TsdbDurationItems
    from .get_asset_di_data_durations_request import TsdbDurationRow as TsdbDurationRow
    from .get_asset_di_data_durations_request import TsdbStatusDuration as TsdbStatusDuration
    from .get_asset_di_data_durations_response_v20 import GetAssetDiDataDurationsResponseV20 as GetAssetDiDataDurationsResponseV20
    from .get_asset_di_data_durations_response_v20 import TsdbDurationItemsV20 as TsdbDurationItemsV20
    from .get_asset_di_data_durations_response_v20 import TsdbDurationRowV20 as TsdbDurationRowV20
    from .get_asset_di_data_durations_response_v20 import TsdbStatusDurationV20 as TsdbStatusDurationV20
    from .get_asset_di_data_request import GetAssetDiDataRequest as GetAssetDiDataRequest
    from .get_asset_di_data_request import GetAssetDiDataResponse as GetAssetDiDataResponse
    from .get_asset_di_data_response_v20 import GetAssetDiDataResponseV20 as GetAssetDiDataResponseV20
    from .get_asset_electric_power_data_by_post_request_v20 import GetAssetElectricPowerDataByPostRequestV20 as GetAssetElectricPowerDataByPostRequestV20
    from .get_asset_electric_power_data_request import GetAssetElectricPowerDataRequest as GetAssetElectricPowerDataRequest
    from .get_asset_electric_power_data_request import GetAssetElectricPowerDataResponse as GetAssetElectricPowerDataResponse
    from .get_asset_electric_power_data_response_v20 import GetAssetElectricPowerDataResponseV20 as GetAssetElectricPowerDataResponseV20
    from .get_asset_generic_data_by_post_request_v20 import GetAssetGenericDataByPostRequestV20 as GetAssetGenericDataByPostRequestV20
    from .get_asset_generic_data_request import GetAssetGenericDataRequest as GetAssetGenericDataRequest
    from .get_asset_generic_data_request import GetAssetGenericDataResponse as GetAssetGenericDataResponse
    from .get_asset_generic_data_response_v20 import GetAssetGenericDataResponseV20 as GetAssetGenericDataResponseV20
    from .get_asset_latest_data_by_post_request_v20 import GetAssetLatestDataByPostRequestV20 as GetAssetLatestDataByPostRequestV20
    from .get_asset_latest_data_request import GetAssetLatestDataRequest as GetAssetLatestDataRequest
    from .get_asset_latest_data_request import GetAssetLatestDataResponse as GetAssetLatestDataResponse
    from .get_asset_latest_data_response_v20 import GetAssetLatestDataResponseV20 as GetAssetLatestDataResponseV20
    from .get_asset_raw_data_by_time_range_by_post_request_v20 import GetAssetRawDataByTimeRangeByPostRequestV20 as GetAssetRawDataByTimeRangeByPostRequestV20
    from .get_asset_raw_data_by_time_range_request import GetAssetRawDataByTimeRangeRequest as GetAssetRawDataByTimeRangeRequest
    from .get_asset_raw_data_by_time_range_request import GetAssetRawDataByTimeRangeResponse as GetAssetRawDataByTimeRangeResponse
    from .get_asset_raw_data_by_time_range_request import TsdbStorageType as TsdbStorageType
    from .get_asset_raw_data_by_time_range_response_v20 import GetAssetRawDataByTimeRangeResponseV20 as GetAssetRawDataByTimeRangeResponseV20
    from .get_asset_tree_response import GetAssetTreeResponse as GetAssetTreeResponse
    from .get_asset_trees_request import GetAssetTreesRequest as GetAssetTreesRequest
    from .get_asset_trees_request import GetAssetTreesResponse as GetAssetTreesResponse
    from .get_asset_unformatted_data_request import GetAssetUnformattedDataRequest as GetAssetUnformattedDataRequest
    from .get_asset_unformatted_data_request import GetAssetUnformattedDataResponse as GetAssetUnformattedDataResponse
    from .get_asset_unified_raw_data_request import GetAssetUnifiedRawDataRequest as GetAssetUnifiedRawDataRequest
    from .get_asset_unified_raw_data_request import GetAssetUnifiedRawDataResponse as GetAssetUnifiedRawDataResponse
    from .get_asset_unified_raw_data_response_v20 import GetAssetUnifiedRawDataResponseV20 as GetAssetUnifiedRawDataResponseV20
    from .get_asset_unified_raw_data_response_v20 import TsdbUnifiedItemsV20 as TsdbUnifiedItemsV20
    from .get_asset_unified_raw_data_response_v20 import TsdbUnifiedRowV20 as TsdbUnifiedRowV20
    from .get_asset_unified_raw_data_response_v20 import TsdbUnifiedSeriesV20 as TsdbUnifiedSeriesV20
    from .get_command_response import GetCommandResponse as GetCommandResponse
    from .get_current_portal_user_response import GetCurrentPortalUserResponse as GetCurrentPortalUserResponse
    from .get_current_time_response import GetCurrentTimeResponse as GetCurrentTimeResponse
    from .get_current_time_response_v20 import GetCurrentTimeResponseV20 as GetCurrentTimeResponseV20
    from .get_data_deletion_details_response import GetDataDeletionDetailsResponse as GetDataDeletionDetailsResponse
    from .get_data_deletion_details_response import TsdbDeletionJob as TsdbDeletionJob
    from .get_data_deletion_details_response import TsdbDeletionJobPage as TsdbDeletionJobPage
    from .get_data_deletion_details_response import TsdbDeletionStatus as TsdbDeletionStatus
    from .get_device_group_response import GetDeviceGroupResponse as GetDeviceGroupResponse
    from .get_device_response import GetDeviceResponse as GetDeviceResponse
    from .get_device_response_v24 import GetDeviceResponseV24 as GetDeviceResponseV24
    from .get_download_url_response import GetDownloadUrlResponse as GetDownloadUrlResponse
    from .get_event_response import GetEventResponse as GetEventResponse
    from .get_federation_download_response import GetFederationDownloadResponse as GetFederationDownloadResponse
    from .get_firmware_response import GetFirmwareResponse as GetFirmwareResponse
    from .get_flow_instance_response import GetFlowInstanceResponse as GetFlowInstanceResponse
    from .get_flow_instance_response_v20 import GetFlowInstanceResponseV20 as GetFlowInstanceResponseV20
    from .get_flow_response import GetFlowResponse as GetFlowResponse
    from .get_flow_response_v20 import GetFlowResponseV20 as GetFlowResponseV20
    from .get_gateway_request import GetGatewayRequest as GetGatewayRequest
    from .get_gateway_request import GetGatewayResponse as GetGatewayResponse
    from .get_gateway_request_v24 import GetGatewayRequestV24 as GetGatewayRequestV24
    from .get_gateway_request_v24 import GetGatewayResponseV24 as GetGatewayResponseV24
    from .get_iam_policy_response import GetIamPolicyResponse as GetIamPolicyResponse
    from .get_iam_resource_conditions_response import GetIamResourceConditionsResponse as GetIamResourceConditionsResponse
    from .get_iam_resource_conditions_response import IamResourceCondition as IamResourceCondition
    from .get_iam_resource_operation_permissions_response import GetIamResourceOperationPermissionsResponse as GetIamResourceOperationPermissionsResponse
    from .get_iam_resource_operation_permissions_response import IamResourceAction as IamResourceAction
    from .get_iam_resource_provider_response import GetIamResourceProviderResponse as GetIamResourceProviderResponse
    from .get_iam_resource_provider_response import IamAuthMode as IamAuthMode
    from .get_iam_resource_provider_response import IamPolicyCondition as IamPolicyCondition
    from .get_iam_resource_provider_response import IamResourceChoice as IamResourceChoice
    from .get_iam_resource_provider_response import IamResourceProvider as IamResourceProvider
    from .get_iam_resource_provider_response import IamResourceStructure as IamResourceStructure
    from .get_iam_resources_request import GetIamResourcesRequest as GetIamResourcesRequest
    from .get_iam_resources_request import GetIamResourcesResponse as GetIamResourcesResponse
    from .get_iam_resources_request import IamResource as IamResource
    from .get_iam_user_group_response import GetIamUserGroupResponse as GetIamUserGroupResponse
    from .get_last_changed_data_request import GetLastChangedDataRequest as GetLastChangedDataRequest
    from .get_last_changed_data_request import GetLastChangedDataResponse as GetLastChangedDataResponse
    from .get_latest_measurepoints_request import GetLatestMeasurepointsRequest as GetLatestMeasurepointsRequest
    from .get_latest_measurepoints_request import GetLatestMeasurepointsResponse as GetLatestMeasurepointsResponse
    from .get_latest_measurepoints_request import LatestMeasurepoint as LatestMeasurepoint
    from .get_measurement_point_tsdb_metadata_response import GetMeasurementPointTsdbMetadataResponse as GetMeasurementPointTsdbMetadataResponse
    from .get_measurement_point_tsdb_metadata_response import TsdbModelMetadata as TsdbModelMetadata
    from .get_organization_information_request import GetOrganizationInformationRequest as GetOrganizationInformationRequest
    from .get_organization_information_request import GetOrganizationInformationResponse as GetOrganizationInformationResponse
    from .get_ota_job_response import GetOtaJobResponse as GetOtaJobResponse
    from .get_pipeline_offset_lag_response import GetPipelineOffsetLagResponse as GetPipelineOffsetLagResponse
    from .get_pipeline_offset_lag_response import StreamOffsetLag as StreamOffsetLag
    from .get_pipeline_offset_lag_response import StreamPipelineOffsets as StreamPipelineOffsets
    from .get_pipeline_response import GetPipelineResponse as GetPipelineResponse
    from .get_pipeline_response import StreamMessageChannel as StreamMessageChannel
    from .get_pipeline_response import StreamPipeline as StreamPipeline
    from .get_portal_app_authorization_response import GetPortalAppAuthorizationResponse as GetPortalAppAuthorizationResponse
    from .get_portal_app_authorization_response import PortalAppAuthorization as PortalAppAuthorization
    from .get_portal_app_response import GetPortalAppResponse as GetPortalAppResponse
    from .get_portal_app_response import PortalAppInformation as PortalAppInformation
    from .get_portal_app_response import PortalAppOrigin as PortalAppOrigin
    from .get_portal_app_response import PortalAppResource as PortalAppResource
    from .get_portal_password_reset_token_request import GetPortalPasswordResetTokenRequest as GetPortalPasswordResetTokenRequest
    from .get_portal_password_reset_token_request import GetPortalPasswordResetTokenResponse as GetPortalPasswordResetTokenResponse
    from .get_portal_password_reset_token_request import PortalPasswordToken as PortalPasswordToken
    from .get_portal_role_permissions_request import GetPortalRolePermissionsRequest as GetPortalRolePermissionsRequest
    from .get_portal_role_permissions_request import GetPortalRolePermissionsResponse as GetPortalRolePermissionsResponse
    from .get_portal_role_permissions_request import PortalRolePermissions as PortalRolePermissions
    from .get_portal_role_permissions_request import PortalRoleResource as PortalRoleResource
    from .get_portal_session_response import GetPortalSessionResponse as GetPortalSessionResponse
    from .get_portal_session_response import PortalSession as PortalSession
    from .get_portal_structure_tree_response import GetPortalStructureTreeResponse as GetPortalStructureTreeResponse
    from .get_portal_user_domain_response import GetPortalUserDomainResponse as GetPortalUserDomainResponse
    from .get_portal_user_domain_response import PortalDomain as PortalDomain
    from .get_portal_user_structure_tree_response import GetPortalUserStructureTreeResponse as GetPortalUserStructureTreeResponse
    from .get_product_response import GetProductResponse as GetProductResponse
    from .get_product_response_v24 import GetProductResponseV24 as GetProductResponseV24
    from .get_session_information_response import GetSessionInformationResponse as GetSessionInformationResponse
    from .get_stage_state_request import GetStageStateRequest as GetStageStateRequest
    from .get_stage_state_request import GetStageStateResponse as GetStageStateResponse
    from .get_stage_state_request import StageState as StageState
    from .get_stage_state_request import StageStates as StageStates
    from .get_storage_policy_response import GetStoragePolicyResponse as GetStoragePolicyResponse
    from .get_storage_policy_response import TsdbStoragePolicy as TsdbStoragePolicy
    from .get_storage_policy_response_v20 import GetStoragePolicyResponseV20 as GetStoragePolicyResponseV20
    from .get_storage_policy_response_v20 import TsdbStoragePolicyV20 as TsdbStoragePolicyV20
    from .get_thing_model_response import GetThingModelResponse as GetThingModelResponse
    from .get_unformatted_policy_response import GetUnformattedPolicyResponse as GetUnformattedPolicyResponse
    from .get_unformatted_policy_response import TsdbUnformattedPolicy as TsdbUnformattedPolicy
    from .get_user_base_info_request import GetUserBaseInfoRequest as GetUserBaseInfoRequest
    from .get_user_base_info_request import GetUserBaseInfoResponse as GetUserBaseInfoResponse
    from .get_user_base_info_request import PortalUserBase as PortalUserBase
    from .get_user_base_info_request import PortalUserBases as PortalUserBases
    from .history_alert import HistoryAlert as HistoryAlert
    from .history_alert_input import HistoryAlertInput as HistoryAlertInput
    from .history_alert_scroll_page import HistoryAlertScrollPage as HistoryAlertScrollPage
    from .history_alert_scroll_page import ScrollHistoryAlertsRequest as ScrollHistoryAlertsRequest
    from .history_alert_scroll_page import ScrollHistoryAlertsResponse as ScrollHistoryAlertsResponse
    from .iam_auth_type import IamAuthType as IamAuthType
    from .iam_auth_type import IamMfaType as IamMfaType
    from .iam_auth_type import IamSubjectType as IamSubjectType
    from .iam_auth_type import IamUserState as IamUserState
    from .iam_organization import IamOrganization as IamOrganization
    from .iam_organization_reference import IamOrganizationReference as IamOrganizationReference
    from .iam_organization_reference import IamPasswordState as IamPasswordState
    from .iam_organization_reference import IamSession as IamSession
    from .iam_organization_reference import IamUser as IamUser
    from .iam_organization_reference import IamUserAuthType as IamUserAuthType
    from .iam_organization_reference import IamUserType as IamUserType
    from .iam_policies_to_remove import IamPoliciesToRemove as IamPoliciesToRemove
    from .iam_policies_to_remove import RemoveIamPoliciesRequest as RemoveIamPoliciesRequest
    from .iam_policies_to_remove import RemoveIamPoliciesResponse as RemoveIamPoliciesResponse
    from .iam_policy import IamPolicy as IamPolicy
    from .iam_policy import IamPolicyType as IamPolicyType
    from .iam_policy_list import IamPolicyList as IamPolicyList
    from .iam_policy_list import ListIamPoliciesResponse as ListIamPoliciesResponse
    from .iam_service_account_subject_type import IamServiceAccountSubjectType as IamServiceAccountSubjectType
    from .iam_service_account_subject_type import ListIamPoliciesByServiceAccountResponse as ListIamPoliciesByServiceAccountResponse
    from .iam_user_group import IamUserGroup as IamUserGroup
    from .iam_user_group import IamUserGroupMember as IamUserGroupMember
    from .iam_user_group import IamUserGroupMemberState as IamUserGroupMemberState
    from .iam_user_group_list import IamUserGroupList as IamUserGroupList
    from .iam_user_group_list import ListIamUserGroupsResponse as ListIamUserGroupsResponse
    from .iam_user_group_reference import IamUserGroupReference as IamUserGroupReference
    from .iam_user_with_login_time import IamUserWithLoginTime as IamUserWithLoginTime
    from .iam_user_with_login_time import ListIamUsersResponse as ListIamUsersResponse
    from .iam_users_to_remove import IamUsersToRemove as IamUsersToRemove
    from .iam_users_to_remove import RemoveUsersFromIamUserGroupRequest as RemoveUsersFromIamUserGroupRequest
    from .iam_users_to_remove import RemoveUsersFromIamUserGroupResponse as RemoveUsersFromIamUserGroupResponse
    from .import_flow_request import ImportFlowRequest as ImportFlowRequest
    from .import_flow_request import ImportFlowResponse as ImportFlowResponse
    from .import_flow_request_v20 import ImportFlowRequestV20 as ImportFlowRequestV20
    from .import_flow_request_v20 import ImportFlowResponseV20 as ImportFlowResponseV20
    from .integration_attribute_entry import IntegrationAttributeEntry as IntegrationAttributeEntry
    from .integration_attribute_entry import IntegrationAttributeMessage as IntegrationAttributeMessage
    from .integration_attribute_entry import UploadIntegrationAttributesRequest as UploadIntegrationAttributesRequest
    from .integration_attribute_entry import UploadIntegrationAttributesResponse as UploadIntegrationAttributesResponse
    from .integration_event_entry import IntegrationEventEntry as IntegrationEventEntry
    from .integration_event_entry import IntegrationEventMessage as IntegrationEventMessage
    from .integration_event_entry import UploadIntegrationEventsRequest as UploadIntegrationEventsRequest
    from .integration_event_entry import UploadIntegrationEventsResponse as UploadIntegrationEventsResponse
    from .integration_file_mapping import IntegrationFileMapping as IntegrationFileMapping
    from .integration_file_mapping import IntegrationUploadResult as IntegrationUploadResult
    from .integration_file_mapping import IntegrationUploadTarget as IntegrationUploadTarget
    from .integration_measurepoint_entry import IntegrationMeasurepointEntry as IntegrationMeasurepointEntry
    from .integration_measurepoint_entry import IntegrationMeasurepointMessage as IntegrationMeasurepointMessage
    from .integration_measurepoint_entry import UploadIntegrationMeasurepointsRequest as UploadIntegrationMeasurepointsRequest
    from .integration_measurepoint_entry import UploadIntegrationMeasurepointsResponse as UploadIntegrationMeasurepointsResponse
    from .invoke_service_request import InvokeServiceRequest as InvokeServiceRequest
    from .invoke_service_request import InvokeServiceResponse as InvokeServiceResponse
    from .invoke_service_request import ServiceInvocationResult as ServiceInvocationResult
    from .issued_certificate import IssuedCertificate as IssuedCertificate
    from .item_result_code import ItemResultCode as ItemResultCode
    from .join_users_request import JoinUsersRequest as JoinUsersRequest
    from .join_users_request import JoinUsersResponse as JoinUsersResponse
    from .list_app_users_request import ListAppUsersRequest as ListAppUsersRequest
    from .list_app_users_request import ListAppUsersResponse as ListAppUsersResponse
    from .list_asset_structures_response import ListAssetStructuresResponse as ListAssetStructuresResponse
    from .list_asset_structures_response import PortalAssetStructure as PortalAssetStructure
    from .list_asset_structures_response import PortalAssetStructures as PortalAssetStructures
    from .list_assets_of_users_request import ListAssetsOfUsersRequest as ListAssetsOfUsersRequest
    from .list_assets_of_users_request import ListAssetsOfUsersResponse as ListAssetsOfUsersResponse
    from .list_assets_of_users_request import PortalUserAssetIds as PortalUserAssetIds
    from .list_assets_of_users_request import PortalUsersAssets as PortalUsersAssets
    from .list_firmware_versions_response import ListFirmwareVersionsResponse as ListFirmwareVersionsResponse
    from .list_iam_policies_by_user_response import ListIamPoliciesByUserResponse as ListIamPoliciesByUserResponse
    from .list_iam_user_groups_by_user_response import ListIamUserGroupsByUserResponse as ListIamUserGroupsByUserResponse
    from .list_manageable_users_request import ListManageableUsersRequest as ListManageableUsersRequest
    from .list_manageable_users_response import ListManageableUsersResponse as ListManageableUsersResponse
    from .list_manageable_users_response import PortalUserPage as PortalUserPage
    from .list_manageable_users_v22_request import ListManageableUsersV22Request as ListManageableUsersV22Request
    from .list_message_colors_response import ListMessageColorsResponse as ListMessageColorsResponse
    from .list_message_colors_response import PortalMessageColor as PortalMessageColor
    from .list_message_colors_response import PortalMessageColors as PortalMessageColors
    from .list_message_ringtones_response import ListMessageRingtonesResponse as ListMessageRingtonesResponse
    from .list_message_ringtones_response import PortalMessageRingtone as PortalMessageRingtone
    from .list_message_ringtones_response import PortalMessageRingtones as PortalMessageRingtones
    from .list_organization_languages_response import ListOrganizationLanguagesResponse as ListOrganizationLanguagesResponse
    from .list_organization_languages_response import PortalLanguages as PortalLanguages
    from .list_organization_roles_response import ListOrganizationRolesResponse as ListOrganizationRolesResponse
    from .list_organization_user_groups_response import ListOrganizationUserGroupsResponse as ListOrganizationUserGroupsResponse
    from .list_organization_user_groups_response import PortalUserGroups as PortalUserGroups
    from .list_pipelines_response import ListPipelinesResponse as ListPipelinesResponse
    from .list_pipelines_response import StreamExecutionMode as StreamExecutionMode
    from .list_pipelines_response import StreamPipelineList as StreamPipelineList
    from .list_pipelines_response import StreamPipelineStatus as StreamPipelineStatus
    from .list_pipelines_response import StreamPipelineSummary as StreamPipelineSummary
    from .list_portal_app_structures_response import ListPortalAppStructuresResponse as ListPortalAppStructuresResponse
    from .list_portal_app_structures_response import PortalStructureRoot as PortalStructureRoot
    from .list_portal_audit_logs_request import ListPortalAuditLogsRequest as ListPortalAuditLogsRequest
    from .list_portal_audit_logs_request import ListPortalAuditLogsResponse as ListPortalAuditLogsResponse
    from .list_portal_audit_logs_request import PortalAuditAccount as PortalAuditAccount
    from .list_portal_audit_logs_request import PortalAuditLog as PortalAuditLog
    from .list_portal_audit_logs_request import PortalAuditLogPage as PortalAuditLogPage
    from .list_portal_audit_logs_request import PortalAuditPagination as PortalAuditPagination
    from .list_portal_audit_logs_request import PortalAuditResource as PortalAuditResource
    from .list_portal_menu_access_logs_request import ListPortalMenuAccessLogsRequest as ListPortalMenuAccessLogsRequest
    from .list_portal_menu_access_logs_request import ListPortalMenuAccessLogsResponse as ListPortalMenuAccessLogsResponse
    from .list_portal_menu_access_logs_request import PortalMenuAccessLog as PortalMenuAccessLog
    from .list_portal_menu_access_logs_request import PortalMenuAccessLogPage as PortalMenuAccessLogPage
    from .list_portal_menu_groups_response import ListPortalMenuGroupsResponse as ListPortalMenuGroupsResponse
    from .list_portal_menu_groups_response import PortalMenuGroup as PortalMenuGroup
    from .list_portal_menu_groups_response import PortalMenuGroups as PortalMenuGroups
    from .list_portal_organization_users_request import ListPortalOrganizationUsersRequest as ListPortalOrganizationUsersRequest
    from .list_portal_organization_users_request import ListPortalOrganizationUsersResponse as ListPortalOrganizationUsersResponse
    from .list_portal_organizations_response import ListPortalOrganizationsResponse as ListPortalOrganizationsResponse
    from .list_portal_organizations_response import PortalOrganizations as PortalOrganizations
    from .list_portal_resource_types_request import ListPortalResourceTypesRequest as ListPortalResourceTypesRequest
    from .list_portal_resource_types_request import ListPortalResourceTypesResponse as ListPortalResourceTypesResponse
    from .list_portal_resource_types_request import PortalResourceType as PortalResourceType
    from .list_portal_resource_types_request import PortalResourceTypes as PortalResourceTypes
    from .list_portal_resources_request import ListPortalResourcesRequest as ListPortalResourcesRequest
    from .list_portal_resources_request import ListPortalResourcesResponse as ListPortalResourcesResponse
    from .list_portal_resources_request import PortalResourcePage as PortalResourcePage
    from .list_portal_user_structures_response import ListPortalUserStructuresResponse as ListPortalUserStructuresResponse
    from .list_portal_user_structures_response import PortalStructureNode as PortalStructureNode
    from .list_portal_user_structures_response import PortalStructureNodes as PortalStructureNodes
    from .list_roles_of_users_request import ListRolesOfUsersRequest as ListRolesOfUsersRequest
    from .list_roles_of_users_request import ListRolesOfUsersResponse as ListRolesOfUsersResponse
    from .list_roles_of_users_request import PortalUserRoleIds as PortalUserRoleIds
    from .list_roles_of_users_request import PortalUsersRoles as PortalUsersRoles
    from .list_sso_users_response import ListSsoUsersResponse as ListSsoUsersResponse
    from .list_sso_users_response import SsoUser as SsoUser
    from .list_sso_users_response import SsoUserType as SsoUserType
    from .list_structure_assets_request import ListStructureAssetsRequest as ListStructureAssetsRequest
    from .list_structure_assets_request import ListStructureAssetsResponse as ListStructureAssetsResponse
    from .list_structure_assets_request import PortalStructureAssets as PortalStructureAssets
    from .list_structures_of_users_request import ListStructuresOfUsersRequest as ListStructuresOfUsersRequest
    from .list_structures_of_users_request import ListStructuresOfUsersResponse as ListStructuresOfUsersResponse
    from .list_structures_of_users_request import PortalUsersStructures as PortalUsersStructures
    from .list_structures_of_users_request import PortalUserStructureIds as PortalUserStructureIds
    from .list_unresolved_messages_request import ListUnresolvedMessagesRequest as ListUnresolvedMessagesRequest
    from .list_unresolved_messages_request import ListUnresolvedMessagesResponse as ListUnresolvedMessagesResponse
    from .list_unresolved_messages_request import UnresolvedMessagePage as UnresolvedMessagePage
    from .list_unresolved_messages_request import UnresolvedMessagesPagination as UnresolvedMessagesPagination
    from .list_user_app_resources_response import ListUserAppResourcesResponse as ListUserAppResourcesResponse
    from .list_user_app_resources_response import PortalUserAppResources as PortalUserAppResources
    from .list_user_app_resources_response import PortalUserMenu as PortalUserMenu
    from .list_user_app_resources_response import PortalUserPermission as PortalUserPermission
    from .list_user_apps_response import ListUserAppsResponse as ListUserAppsResponse
    from .list_user_apps_response import PortalApp as PortalApp
    from .list_user_apps_response import PortalApps as PortalApps
    from .list_user_apps_response import PortalAppType as PortalAppType
    from .list_user_assets_request import ListUserAssetsRequest as ListUserAssetsRequest
    from .list_user_assets_request import ListUserAssetsResponse as ListUserAssetsResponse
    from .list_user_assets_request import PortalAssetPage as PortalAssetPage
    from .list_user_group_resources_response import ListUserGroupResourcesResponse as ListUserGroupResourcesResponse
    from .list_user_group_resources_response import PortalResources as PortalResources
    from .list_user_groups_of_users_request import ListUserGroupsOfUsersRequest as ListUserGroupsOfUsersRequest
    from .list_user_groups_of_users_request import ListUserGroupsOfUsersResponse as ListUserGroupsOfUsersResponse
    from .list_user_groups_of_users_request import PortalUserGroupIds as PortalUserGroupIds
    from .list_user_groups_of_users_request import PortalUsersGroups as PortalUsersGroups
    from .list_user_organizations_request import ListUserOrganizationsRequest as ListUserOrganizationsRequest
    from .list_user_organizations_request import ListUserOrganizationsResponse as ListUserOrganizationsResponse
    from .list_user_permissions_response import ListUserPermissionsResponse as ListUserPermissionsResponse
    from .list_user_permissions_response import PortalPermissions as PortalPermissions
    from .list_user_roles_response import ListUserRolesResponse as ListUserRolesResponse
    from .list_users_of_role_request import ListUsersOfRoleRequest as ListUsersOfRoleRequest
    from .list_users_of_role_request import ListUsersOfRoleResponse as ListUsersOfRoleResponse
    from .list_users_of_role_request import PortalUserContacts as PortalUserContacts
    from .list_users_of_user_group_request import ListUsersOfUserGroupRequest as ListUsersOfUserGroupRequest
    from .list_users_of_user_group_request import ListUsersOfUserGroupResponse as ListUsersOfUserGroupResponse
    from .list_users_with_asset_access_request import ListUsersWithAssetAccessRequest as ListUsersWithAssetAccessRequest
    from .list_users_with_asset_access_request import ListUsersWithAssetAccessResponse as ListUsersWithAssetAccessResponse
    from .list_users_with_asset_access_request import PortalAssetUser as PortalAssetUser
    from .load_flow_for_edit_response import LoadFlowForEditResponse as LoadFlowForEditResponse
    from .load_flow_for_edit_response_v20 import LoadFlowForEditResponseV20 as LoadFlowForEditResponseV20
    from .logical_asset_update import LogicalAssetUpdate as LogicalAssetUpdate
    from .logical_asset_update import UpdateLogicalAssetRequest as UpdateLogicalAssetRequest
    from .logical_asset_update import UpdateLogicalAssetResponse as UpdateLogicalAssetResponse
    from .login_portal_request import LoginPortalRequest as LoginPortalRequest
    from .login_portal_request import LoginPortalResponse as LoginPortalResponse
    from .login_portal_via_code_request import LoginPortalViaCodeRequest as LoginPortalViaCodeRequest
    from .login_portal_via_code_request import LoginPortalViaCodeResponse as LoginPortalViaCodeResponse
    from .login_request import LoginRequest as LoginRequest
    from .login_request import LoginResponse as LoginResponse
    from .logout_portal_response import LogoutPortalResponse as LogoutPortalResponse
    from .move_asset_node_response import MoveAssetNodeResponse as MoveAssetNodeResponse
    from .ota_asset_tree_scope import OtaAssetTreeScope as OtaAssetTreeScope
    from .ota_asset_tree_scope import OtaJobType as OtaJobType
    from .ota_asset_tree_scope import OtaRetryPolicy as OtaRetryPolicy
    from .ota_asset_tree_scope import OtaSchedulePolicy as OtaSchedulePolicy
    from .ota_asset_tree_scope import OtaUpgradePolicy as OtaUpgradePolicy
    from .ota_asset_tree_scope import OtaUpgradeScope as OtaUpgradeScope
    from .ota_asset_tree_scope import OtaUpgradeScopeType as OtaUpgradeScopeType
    from .ota_job import OtaJob as OtaJob
    from .ota_job import OtaJobStatus as OtaJobStatus
    from .ota_task import OtaTask as OtaTask
    from .ota_task import SearchOtaTasksRequest as SearchOtaTasksRequest
    from .ota_task import SearchOtaTasksResponse as SearchOtaTasksResponse
    from .pagination_request import PaginationRequest as PaginationRequest
    from .pagination_response import PaginationResponse as PaginationResponse
    from .pause_pipeline_response import PausePipelineResponse as PausePipelineResponse
    from .portal_app_asset_node import PortalAppAssetNode as PortalAppAssetNode
    from .portal_app_asset_node import PortalStructureTag as PortalStructureTag
    from .portal_app_category import PortalAppCategory as PortalAppCategory
    from .portal_app_category import PortalAppCategoryId as PortalAppCategoryId
    from .portal_asset import PortalAsset as PortalAsset
    from .portal_data_authorization import PortalDataAuthorization as PortalDataAuthorization
    from .portal_data_authorization import PortalLocale as PortalLocale
    from .portal_data_authorization import PortalVerificationType as PortalVerificationType
    from .portal_i18n_text import PortalI18nText as PortalI18nText
    from .portal_id_name import PortalIdName as PortalIdName
    from .portal_login import PortalLogin as PortalLogin
    from .portal_login import PortalLoginUser as PortalLoginUser
    from .portal_message_rule import PortalMessageRule as PortalMessageRule
    from .portal_message_rule import PortalMessageRules as PortalMessageRules
    from .portal_message_rule import SearchPortalMessageRulesRequest as SearchPortalMessageRulesRequest
    from .portal_message_rule import SearchPortalMessageRulesResponse as SearchPortalMessageRulesResponse
    from .portal_message_update import PortalMessageUpdate as PortalMessageUpdate
    from .portal_message_update import UpdatePortalMessagesRequest as UpdatePortalMessagesRequest
    from .portal_message_update import UpdatePortalMessagesResponse as UpdatePortalMessagesResponse
    from .portal_new_resource import PortalNewResource as PortalNewResource
    from .portal_new_resource import PortalRegisteredResources as PortalRegisteredResources
    from .portal_new_resource import RegisterPortalResourcesRequest as RegisterPortalResourcesRequest
    from .portal_new_resource import RegisterPortalResourcesResponse as RegisterPortalResourcesResponse
    from .portal_pagination import PortalPagination as PortalPagination
    from .portal_pagination_request import PortalPaginationRequest as PortalPaginationRequest
    from .portal_permission_change import PortalPermissionChange as PortalPermissionChange
    from .portal_permission_change import PortalPermissionResource as PortalPermissionResource
    from .portal_permission_change import UpdatePortalRolePermissionsRequest as UpdatePortalRolePermissionsRequest
    from .portal_permission_change import UpdatePortalRolePermissionsResponse as UpdatePortalRolePermissionsResponse
    from .portal_recipient_type import PortalRecipientType as PortalRecipientType
    from .portal_recipient_type import PortalRuleRelation as PortalRuleRelation
    from .portal_resource import PortalResource as PortalResource
    from .portal_roles import PortalRoles as PortalRoles
    from .portal_session_tokens import PortalSessionTokens as PortalSessionTokens
    from .portal_structure_asset import PortalStructureAsset as PortalStructureAsset
    from .portal_structure_tree import PortalStructureTree as PortalStructureTree
    from .portal_structure_update import PortalStructureUpdate as PortalStructureUpdate
    from .portal_structure_update import UpdatePortalStructuresRequest as UpdatePortalStructuresRequest
    from .portal_structure_update import UpdatePortalStructuresResponse as UpdatePortalStructuresResponse
    from .portal_success import PortalSuccess as PortalSuccess
    from .portal_tag import PortalTag as PortalTag
    from .portal_updated_user import PortalUpdatedUser as PortalUpdatedUser
    from .portal_updated_user import UpdatePortalUserRequest as UpdatePortalUserRequest
    from .portal_updated_user import UpdatePortalUserResponse as UpdatePortalUserResponse
    from .portal_user import PortalUser as PortalUser
    from .portal_user import PortalUserType as PortalUserType
    from .portal_user_contact import PortalUserContact as PortalUserContact
    from .portal_user_contact_page import PortalUserContactPage as PortalUserContactPage
    from .product import Product as Product
    from .product_v24 import ProductV24 as ProductV24
    from .refresh_access_token_request import RefreshAccessTokenRequest as RefreshAccessTokenRequest
    from .refresh_access_token_request import RefreshAccessTokenResponse as RefreshAccessTokenResponse
    from .refresh_portal_access_token_response import RefreshPortalAccessTokenResponse as RefreshPortalAccessTokenResponse
    from .release_pipeline_response import ReleasePipelineResponse as ReleasePipelineResponse
    from .remove_devices_from_device_group_request import RemoveDevicesFromDeviceGroupRequest as RemoveDevicesFromDeviceGroupRequest
    from .remove_devices_from_device_group_request import RemoveDevicesFromDeviceGroupResponse as RemoveDevicesFromDeviceGroupResponse
    from .remove_portal_user_request import RemovePortalUserRequest as RemovePortalUserRequest
    from .remove_portal_user_request import RemovePortalUserResponse as RemovePortalUserResponse
    from .remove_resource_users_request import RemoveResourceUsersRequest as RemoveResourceUsersRequest
    from .remove_resource_users_request import RemoveResourceUsersResponse as RemoveResourceUsersResponse
    from .remove_sub_device_request import RemoveSubDeviceRequest as RemoveSubDeviceRequest
    from .remove_sub_device_request import RemoveSubDeviceResponse as RemoveSubDeviceResponse
    from .remove_user_group_resources_request import RemoveUserGroupResourcesRequest as RemoveUserGroupResourcesRequest
    from .remove_user_group_resources_request import RemoveUserGroupResourcesResponse as RemoveUserGroupResourcesResponse
    from .remove_user_groups_request import RemoveUserGroupsRequest as RemoveUserGroupsRequest
    from .remove_user_groups_request import RemoveUserGroupsResponse as RemoveUserGroupsResponse
    from .remove_user_roles_request import RemoveUserRolesRequest as RemoveUserRolesRequest
    from .remove_user_roles_request import RemoveUserRolesResponse as RemoveUserRolesResponse
    from .remove_user_structures_request import RemoveUserStructuresRequest as RemoveUserStructuresRequest
    from .remove_user_structures_request import RemoveUserStructuresResponse as RemoveUserStructuresResponse
    from .renew_certificate_request import RenewCertificateRequest as RenewCertificateRequest
    from .renew_certificate_request import RenewCertificateResponse as RenewCertificateResponse
    from .replace_device_request_v24 import ReplaceDeviceRequestV24 as ReplaceDeviceRequestV24
    from .replace_device_request_v24 import ReplaceDeviceResponseV24 as ReplaceDeviceResponseV24
    from .replace_user_assets_request import ReplaceUserAssetsRequest as ReplaceUserAssetsRequest
    from .replace_user_assets_request import ReplaceUserAssetsResponse as ReplaceUserAssetsResponse
    from .reset_pipeline_offset_response import ResetPipelineOffsetResponse as ResetPipelineOffsetResponse
    from .reset_portal_password_request import ResetPortalPasswordRequest as ResetPortalPasswordRequest
    from .reset_portal_password_request import ResetPortalPasswordResponse as ResetPortalPasswordResponse
    from .resubmit_data_deletion_job_response import ResubmitDataDeletionJobResponse as ResubmitDataDeletionJobResponse
    from .retry_ota_tasks_request import RetryOtaTasksRequest as RetryOtaTasksRequest
    from .retry_ota_tasks_request import RetryOtaTasksResponse as RetryOtaTasksResponse
    from .revoke_certificate_request import RevokeCertificateRequest as RevokeCertificateRequest
    from .revoke_certificate_request import RevokeCertificateResponse as RevokeCertificateResponse
    from .revoke_certificate_request import RevokeReason as RevokeReason
    from .revoke_portal_refresh_tokens_request import RevokePortalRefreshTokensRequest as RevokePortalRefreshTokensRequest
    from .revoke_portal_refresh_tokens_response import RevokePortalRefreshTokensResponse as RevokePortalRefreshTokensResponse
    from .run_forecast_request import RunForecastRequest as RunForecastRequest
    from .run_forecast_request import RunForecastResponse as RunForecastResponse
    from .save_flow_request import SaveFlowRequest as SaveFlowRequest
    from .save_flow_request import SaveFlowResponse as SaveFlowResponse
    from .save_flow_request_v20 import SaveFlowRequestV20 as SaveFlowRequestV20
    from .save_flow_request_v20 import SaveFlowResponseV20 as SaveFlowResponseV20
    from .save_pipeline_request import SavePipelineRequest as SavePipelineRequest
    from .save_pipeline_request import SavePipelineResponse as SavePipelineResponse
    from .save_portal_menu_group_request import SavePortalMenuGroupRequest as SavePortalMenuGroupRequest
    from .save_portal_menu_group_request import SavePortalMenuGroupResponse as SavePortalMenuGroupResponse
    from .save_storage_policy_request import SaveStoragePolicyRequest as SaveStoragePolicyRequest
    from .save_storage_policy_request import SaveStoragePolicyResponse as SaveStoragePolicyResponse
    from .save_storage_policy_request_v20 import SaveStoragePolicyRequestV20 as SaveStoragePolicyRequestV20
    from .save_storage_policy_request_v20 import SaveStoragePolicyResponseV20 as SaveStoragePolicyResponseV20
    from .search_alert_contents_request import SearchAlertContentsRequest as SearchAlertContentsRequest
    from .search_alert_contents_request import SearchAlertContentsResponse as SearchAlertContentsResponse
    from .search_alert_types_request import SearchAlertTypesRequest as SearchAlertTypesRequest
    from .search_alert_types_request import SearchAlertTypesResponse as SearchAlertTypesResponse
    from .search_alerts_request import SearchAlertsRequest as SearchAlertsRequest
    from .search_alerts_request import SearchAlertsResponse as SearchAlertsResponse
    from .search_commands_request import SearchCommandsRequest as SearchCommandsRequest
    from .search_commands_request import SearchCommandsResponse as SearchCommandsResponse
    from .search_device_groups_by_device_request import SearchDeviceGroupsByDeviceRequest as SearchDeviceGroupsByDeviceRequest
    from .search_device_groups_by_device_request import SearchDeviceGroupsByDeviceResponse as SearchDeviceGroupsByDeviceResponse
    from .search_device_groups_request import SearchDeviceGroupsRequest as SearchDeviceGroupsRequest
    from .search_device_groups_request import SearchDeviceGroupsResponse as SearchDeviceGroupsResponse
    from .search_devices_by_device_group_request import SearchDevicesByDeviceGroupRequest as SearchDevicesByDeviceGroupRequest
    from .search_devices_by_device_group_request import SearchDevicesByDeviceGroupResponse as SearchDevicesByDeviceGroupResponse
    from .search_devices_request import SearchDevicesRequest as SearchDevicesRequest
    from .search_devices_request import SearchDevicesResponse as SearchDevicesResponse
    from .search_devices_request_v24 import SearchDevicesRequestV24 as SearchDevicesRequestV24
    from .search_devices_request_v24 import SearchDevicesResponseV24 as SearchDevicesResponseV24
    from .search_events_request import SearchEventsRequest as SearchEventsRequest
    from .search_events_request import SearchEventsResponse as SearchEventsResponse
    from .search_firmwares_request import SearchFirmwaresRequest as SearchFirmwaresRequest
    from .search_firmwares_request import SearchFirmwaresResponse as SearchFirmwaresResponse
    from .search_history_alerts_request import SearchHistoryAlertsRequest as SearchHistoryAlertsRequest
    from .search_history_alerts_request import SearchHistoryAlertsResponse as SearchHistoryAlertsResponse
    from .search_ota_jobs_request import SearchOtaJobsRequest as SearchOtaJobsRequest
    from .search_ota_jobs_request import SearchOtaJobsResponse as SearchOtaJobsResponse
    from .search_products_request import SearchProductsRequest as SearchProductsRequest
    from .search_products_request import SearchProductsResponse as SearchProductsResponse
    from .search_products_request_v24 import SearchProductsRequestV24 as SearchProductsRequestV24
    from .search_products_request_v24 import SearchProductsResponseV24 as SearchProductsResponseV24
    from .search_sub_devices_request import SearchSubDevicesRequest as SearchSubDevicesRequest
    from .search_sub_devices_request import SearchSubDevicesResponse as SearchSubDevicesResponse
    from .search_sub_devices_request_v24 import SearchSubDevicesRequestV24 as SearchSubDevicesRequestV24
    from .search_sub_devices_request_v24 import SearchSubDevicesResponseV24 as SearchSubDevicesResponseV24
    from .search_thing_models_request import SearchThingModelsRequest as SearchThingModelsRequest
    from .search_thing_models_request import SearchThingModelsResponse as SearchThingModelsResponse
    from .send_portal_verification_code_response import SendPortalVerificationCodeResponse as SendPortalVerificationCodeResponse
    from .sorter import Sorter as Sorter
    from .sorter import SorterOrder as SorterOrder
    from .start_ota_job_response import StartOtaJobResponse as StartOtaJobResponse
    from .start_pipeline_request import StartPipelineRequest as StartPipelineRequest
    from .start_pipeline_request import StartPipelineResponse as StartPipelineResponse
    from .start_pipeline_request import StreamPipelineResources as StreamPipelineResources
    from .start_pipeline_request import StreamYarnResources as StreamYarnResources
    from .stop_federation_channel_response import StopFederationChannelResponse as StopFederationChannelResponse
    from .stop_ota_job_response import StopOtaJobResponse as StopOtaJobResponse
    from .stop_pipeline_response import StopPipelineResponse as StopPipelineResponse
    from .stream_template_type import StreamTemplateType as StreamTemplateType
    from .string_i18n import StringI18n as StringI18n
    from .submit_data_deletion_job_request import SubmitDataDeletionJobRequest as SubmitDataDeletionJobRequest
    from .submit_data_deletion_job_request import SubmitDataDeletionJobResponse as SubmitDataDeletionJobResponse
    from .sync_portal_assets_response import SyncPortalAssetsResponse as SyncPortalAssetsResponse
    from .thing_attribute import ThingAttribute as ThingAttribute
    from .thing_attribute import ThingCallType as ThingCallType
    from .thing_attribute import ThingDatapoint as ThingDatapoint
    from .thing_attribute import ThingDataType as ThingDataType
    from .thing_attribute import ThingEvent as ThingEvent
    from .thing_attribute import ThingEventType as ThingEventType
    from .thing_attribute import ThingMeasurepoint as ThingMeasurepoint
    from .thing_attribute import ThingService as ThingService
    from .thing_attribute import ThingSignalType as ThingSignalType
    from .thing_attribute import ThingUnit as ThingUnit
    from .thing_attribute import ThingUnitMultiplier as ThingUnitMultiplier
    from .thing_model import ThingModel as ThingModel
    from .thing_model import ThingModelScope as ThingModelScope
    from .trigger_flow_from_task_request import TriggerFlowFromTaskRequest as TriggerFlowFromTaskRequest
    from .trigger_flow_from_task_request import TriggerFlowFromTaskResponse as TriggerFlowFromTaskResponse
    from .trigger_flow_request import TriggerFlowRequest as TriggerFlowRequest
    from .trigger_flow_request import TriggerFlowResponse as TriggerFlowResponse
    from .trigger_flow_request_v20 import TriggerFlowRequestV20 as TriggerFlowRequestV20
    from .trigger_flow_request_v20 import TriggerFlowResponseV20 as TriggerFlowResponseV20
    from .tsdb_boundary_type import TsdbBoundaryType as TsdbBoundaryType
    from .tsdb_boundary_type import TsdbItemFormat as TsdbItemFormat
    from .tsdb_boundary_type import TsdbLocalTimeFormat as TsdbLocalTimeFormat
    from .tsdb_boundary_type import TsdbOperator as TsdbOperator
    from .tsdb_boundary_type import TsdbOrder as TsdbOrder
    from .tsdb_dead_band import TsdbDeadBand as TsdbDeadBand
    from .tsdb_dead_band import TsdbPolicyModel as TsdbPolicyModel
    from .tsdb_dead_band import TsdbPolicyPoint as TsdbPolicyPoint
    from .tsdb_dead_band import TsdbSwingingDoor as TsdbSwingingDoor
    from .tsdb_items import TsdbItems as TsdbItems
    from .tsdb_items import TsdbRow as TsdbRow
    from .tsdb_items import TsdbSeries as TsdbSeries
    from .tsdb_items_v20 import TsdbItemsV20 as TsdbItemsV20
    from .tsdb_items_v20 import TsdbRowV20 as TsdbRowV20
    from .tsdb_policy_model_v20 import TsdbPolicyModelV20 as TsdbPolicyModelV20
    from .tsdb_policy_retention import TsdbPolicyRetention as TsdbPolicyRetention
    from .update_active_alert_tags_in_batch_request import UpdateActiveAlertTagsInBatchRequest as UpdateActiveAlertTagsInBatchRequest
    from .update_active_alert_tags_in_batch_request import UpdateActiveAlertTagsInBatchResponse as UpdateActiveAlertTagsInBatchResponse
    from .update_active_alert_tags_request import UpdateActiveAlertTagsRequest as UpdateActiveAlertTagsRequest
    from .update_active_alert_tags_request import UpdateActiveAlertTagsResponse as UpdateActiveAlertTagsResponse
    from .update_alert_severity_request import UpdateAlertSeverityRequest as UpdateAlertSeverityRequest
    from .update_alert_severity_request import UpdateAlertSeverityResponse as UpdateAlertSeverityResponse
    from .update_alert_tags_in_batch_request import UpdateAlertTagsInBatchRequest as UpdateAlertTagsInBatchRequest
    from .update_alert_tags_in_batch_request import UpdateAlertTagsInBatchResponse as UpdateAlertTagsInBatchResponse
    from .update_alert_tags_request import UpdateAlertTagsRequest as UpdateAlertTagsRequest
    from .update_alert_tags_request import UpdateAlertTagsResponse as UpdateAlertTagsResponse
    from .update_alert_type_request import UpdateAlertTypeRequest as UpdateAlertTypeRequest
    from .update_alert_type_request import UpdateAlertTypeResponse as UpdateAlertTypeResponse
    from .update_and_trigger_flow_request import UpdateAndTriggerFlowRequest as UpdateAndTriggerFlowRequest
    from .update_and_trigger_flow_request import UpdateAndTriggerFlowResponse as UpdateAndTriggerFlowResponse
    from .update_and_trigger_flow_request_v20 import UpdateAndTriggerFlowRequestV20 as UpdateAndTriggerFlowRequestV20
    from .update_and_trigger_flow_request_v20 import UpdateAndTriggerFlowResponseV20 as UpdateAndTriggerFlowResponseV20
    from .update_device_group_request import UpdateDeviceGroupRequest as UpdateDeviceGroupRequest
    from .update_device_group_request import UpdateDeviceGroupResponse as UpdateDeviceGroupResponse
    from .update_device_request import UpdateDeviceRequest as UpdateDeviceRequest
    from .update_device_request import UpdateDeviceResponse as UpdateDeviceResponse
    from .update_history_alert_tags_request import UpdateHistoryAlertTagsRequest as UpdateHistoryAlertTagsRequest
    from .update_history_alert_tags_request import UpdateHistoryAlertTagsResponse as UpdateHistoryAlertTagsResponse
    from .update_iam_user_group_request import UpdateIamUserGroupRequest as UpdateIamUserGroupRequest
    from .update_iam_user_group_request import UpdateIamUserGroupResponse as UpdateIamUserGroupResponse
    from .update_portal_app_authorization_request import UpdatePortalAppAuthorizationRequest as UpdatePortalAppAuthorizationRequest
    from .update_portal_app_authorization_request import UpdatePortalAppAuthorizationResponse as UpdatePortalAppAuthorizationResponse
    from .update_portal_app_request import UpdatePortalAppRequest as UpdatePortalAppRequest
    from .update_portal_app_request import UpdatePortalAppResponse as UpdatePortalAppResponse
    from .update_portal_message_rule_request import UpdatePortalMessageRuleRequest as UpdatePortalMessageRuleRequest
    from .update_portal_message_rule_request import UpdatePortalMessageRuleResponse as UpdatePortalMessageRuleResponse
    from .update_portal_resource_request import UpdatePortalResourceRequest as UpdatePortalResourceRequest
    from .update_portal_resource_request import UpdatePortalResourceResponse as UpdatePortalResourceResponse
    from .update_portal_resource_type_request import UpdatePortalResourceTypeRequest as UpdatePortalResourceTypeRequest
    from .update_portal_resource_type_request import UpdatePortalResourceTypeResponse as UpdatePortalResourceTypeResponse
    from .update_product_request import UpdateProductRequest as UpdateProductRequest
    from .update_product_request import UpdateProductResponse as UpdateProductResponse
    from .update_sso_user_request import UpdateSsoUserRequest as UpdateSsoUserRequest
    from .update_sso_user_request import UpdateSsoUserResponse as UpdateSsoUserResponse
    from .update_thing_model_request import UpdateThingModelRequest as UpdateThingModelRequest
    from .update_thing_model_request import UpdateThingModelResponse as UpdateThingModelResponse
    from .update_unformatted_policy_response import UpdateUnformattedPolicyResponse as UpdateUnformattedPolicyResponse
    from .verify_portal_verification_code_request import VerifyPortalVerificationCodeRequest as VerifyPortalVerificationCodeRequest
    from .verify_portal_verification_code_request import VerifyPortalVerificationCodeResponse as VerifyPortalVerificationCodeResponse
    from .write_federation_file_chunk_request import WriteFederationFileChunkRequest as WriteFederationFileChunkRequest
    from .write_federation_file_chunk_request import WriteFederationFileChunkResponse as WriteFederationFileChunkResponse
    from .write_federation_file_request import WriteFederationFileRequest as WriteFederationFileRequest
    from .write_federation_file_request import WriteFederationFileResponse as WriteFederationFileResponse

_MODULES = {
    "AccessToken": "access_token",
    "ActiveAlert": "active_alert",
    "ActiveAlertEventType": "active_alert_event_type",
    "ActiveAlertInput": "active_alert_input",
    "AddDevicesToDeviceGroupRequest": "add_devices_to_device_group_request",
    "AddDevicesToDeviceGroupResponse": "add_devices_to_device_group_request",
    "AddSubDeviceRequest": "add_sub_device_request",
    "AddSubDeviceResponse": "add_sub_device_request",
    "AddUsersToIamUserGroupRequest": "add_users_to_iam_user_group_request",
    "AddUsersToIamUserGroupResponse": "add_users_to_iam_user_group_request",
    "AggregateActiveAlertsRequest": "aggregate_active_alerts_request",
    "AggregateActiveAlertsResponse": "aggregate_active_alerts_request",
    "AlertBatchResult": "alert_batch_result",
    "AlertContent": "alert_content",
    "AlertContentInput": "alert_content_input",
    "AlertContentUpdate": "alert_content_update",
    "AlertGroupField": "aggregate_active_alerts_request",
    "AlertRecord": "alert_record",
    "AlertRecordEventType": "alert_record",
    "AlertRecordInput": "alert_record_input",
    "AlertRootFilter": "active_alert_event_type",
    "AlertRule": "alert_rule",
    "AlertRuleScope": "alert_rule_scope",
    "AlertRuleUpdate": "alert_rule_update",
    "AlertScope": "active_alert_event_type",
    "AlertScroll": "alert_scroll",
    "AlertScrollPage": "alert_scroll_page",
    "AlertSeverity": "alert_severity",
    "AlertSeverityInput": "alert_severity_input",
    "AlertType": "alert_type",
    "AlertTypeInput": "alert_type_input",
    "ApplyCertificateRequest": "apply_certificate_request",
    "ApplyCertificateResponse": "apply_certificate_request",
    "AssetDetails": "asset_details",
    "AssetPathProjection": "asset_path_projection",
    "AssetTree": "asset_tree",
    "AssetTreeAsset": "asset_tree_asset",
    "AssetTreeAssetCreate": "asset_tree_asset_create",
    "AssetTreeAssetIdentifier": "asset_tree_asset_identifier",
    "AssetTreeAssetLabel": "asset_tree_asset",
    "AssetTreeBatchResult": "asset_tree_asset_identifier",
    "AssetTreeCreate": "asset_tree_create",
    "AssetTreeFilter": "asset_tree_filter",
    "AssetTreeNameFilter": "asset_tree_name_filter",
    "AssetTreeNodeFilter": "asset_tree_node_filter",
    "AssetTreeNodePagination": "asset_tree_node_filter",
    "AssetTreePathEnd": "asset_path_projection",
    "AssetTreePaths": "asset_path_projection",
    "AssetTreeRelationFilter": "asset_tree_relation_filter",
    "AssetTreeUpdate": "asset_tree_update",
    "AssetUpdate": "asset_update",
    "AssignPortalStructureAssetsRequest": "assign_portal_structure_assets_request",
    "AssignPortalStructureAssetsResponse": "assign_portal_structure_assets_request",
    "AssignResourceUsersRequest": "assign_resource_users_request",
    "AssignResourceUsersResponse": "assign_resource_users_request",
    "AssignUserGroupResourcesRequest": "assign_user_group_resources_request",
    "AssignUserGroupResourcesResponse": "assign_user_group_resources_request",
    "AssignUserGroupsRequest": "assign_user_groups_request",
    "AssignUserGroupsResponse": "assign_user_groups_request",
    "AssignUserRolesRequest": "assign_user_roles_request",
    "AssignUserRolesResponse": "assign_user_roles_request",
    "AssignUserStructuresRequest": "assign_user_structures_request",
    "AssignUserStructuresResponse": "assign_user_structures_request",
    "AssociateAssetBatchRequest": "asset_tree_asset_identifier",
    "AssociateAssetBatchResponse": "asset_tree_asset_identifier",
    "AssociateAssetResponse": "associate_asset_response",
    "AssociatePortalResourcesRequest": "associate_portal_resources_request",
    "AssociatePortalResourcesResponse": "associate_portal_resources_request",
    "AttachIamPoliciesRequest": "attach_iam_policies_request",
    "AttachIamPoliciesResponse": "attach_iam_policies_request",
    "AuthorizeAssetsRequest": "authorize_assets_request",
    "AuthorizeAssetsResponse": "authorize_assets_request",
    "BatchAlertMode": "batch_alert_mode",
    "BatchAlertModeV20": "batch_alert_mode_v20",
    "BatchCreateDevicesRequest": "batch_create_devices_request",
    "BatchCreateDevicesRequestV24": "batch_create_devices_request_v24",
    "BatchCreateDevicesResponse": "batch_create_devices_request",
    "BatchCreateDevicesResponseV24": "batch_create_devices_request_v24",
    "BatchCycle": "batch_alert_mode",
    "BatchCycleV20": "batch_alert_mode_v20",
    "BatchDirectoryEntry": "batch_directory_entry",
    "BatchDirectoryEntryV20": "batch_directory_entry_v20",
    "BatchDirectoryId": "batch_directory_id",
    "BatchDirectoryIdV20": "batch_directory_id_v20",
    "BatchEnvelope": "batch_envelope",
    "BatchEnvelopeV20": "batch_envelope",
    "BatchFlow": "batch_flow",
    "BatchFlowActive": "batch_flow_active",
    "BatchFlowActiveV20": "batch_flow_active_v20",
    "BatchFlowConfig": "batch_flow_config",
    "BatchFlowConfigV20": "batch_flow_config_v20",
    "BatchFlowEntry": "batch_flow",
    "BatchFlowEntryV20": "batch_flow_entry_v20",
    "BatchFlowGraph": "batch_flow",
    "BatchFlowGraphV20": "batch_flow_entry_v20",
    "BatchFlowId": "batch_flow_id",
    "BatchFlowIdV20": "batch_flow_id_v20",
    "BatchFlowInstance": "batch_flow_instance",
    "BatchFlowInstanceId": "batch_flow_instance_id",
    "BatchFlowInstanceIdV20": "batch_flow_instance_id_v20",
    "BatchFlowInstanceList": "batch_flow_instance_list",
    "BatchFlowInstanceListV20": "batch_flow_instance_list_v20",
    "BatchFlowInstanceNode": "batch_flow_instance",
    "BatchFlowInstanceNodeV20": "batch_flow_instance_node_v20",
    "BatchFlowInstanceV20": "batch_flow_instance_node_v20",
    "BatchFlowLink": "batch_flow_config",
    "BatchFlowLinkV20": "batch_flow_config_v20",
    "BatchFlowNode": "batch_flow_active",
    "BatchFlowNodeV20": "batch_flow_active_v20",
    "BatchFlowParameter": "batch_flow_parameter",
    "BatchFlowParameterV20": "batch_flow_parameter_v20",
    "BatchFlowSummary": "batch_flow_summary",
    "BatchFlowSummaryV20": "batch_flow_summary_v20",
    "BatchFlowType": "batch_alert_mode",
    "BatchFlowTypeV20": "batch_alert_mode_v20",
    "BatchFlowV20": "batch_flow_entry_v20",
    "BatchInstanceGraph": "batch_flow_instance",
    "BatchInstanceGraphV20": "batch_flow_instance_node_v20",
    "BatchInstanceStatus": "batch_alert_mode",
    "BatchInstanceStatusV20": "batch_flow_instance_node_v20",
    "BatchLinkRelation": "batch_flow_config",
    "BatchLinkRelationV20": "batch_flow_config_v20",
    "BatchMyFlow": "batch_my_flow",
    "BatchMyFlowV20": "batch_my_flow_v20",
    "BatchNodeRelation": "batch_node_relation",
    "BatchNodeRelationV20": "batch_node_relation_v20",
    "BatchPaginationV20": "batch_pagination_v20",
    "BatchSyncType": "batch_alert_mode",
    "BatchSyncTypeV20": "batch_alert_mode_v20",
    "BatchTaskConfig": "batch_flow_config",
    "BatchTaskConfigV20": "batch_flow_config_v20",
    "BatchTaskInstance": "batch_task_instance",
    "BatchTaskInstanceNode": "batch_flow_instance",
    "BatchTaskInstanceNodeV20": "batch_flow_instance_node_v20",
    "BatchTaskLink": "batch_flow_config",
    "BatchTaskLinkV20": "batch_flow_config_v20",
    "BatchTaskLog": "batch_task_log",
    "BatchTaskLogV20": "batch_task_log_v20",
    "BatchTaskNode": "batch_flow_active",
    "BatchTaskNodeV20": "batch_flow_active_v20",
    "BatchTaskRelation": "batch_flow_config",
    "BatchTaskRelationV20": "batch_flow_config_v20",
    "BatchTimeZone": "batch_time_zone",
    "BatchTimeZoneV20": "batch_time_zone_v20",
    "CancelCommandResponse": "cancel_command_response",
    "CancelFederationDownloadResponse": "cancel_federation_download_response",
    "CancelFlowInstanceRequest": "cancel_flow_instance_request",
    "CancelFlowInstanceRequestV20": "cancel_flow_instance_request_v20",
    "CancelFlowInstanceResponse": "cancel_flow_instance_request",
    "CancelFlowInstanceResponseV20": "cancel_flow_instance_request_v20",
    "CancelOtaTasksRequest": "cancel_ota_tasks_request",
    "CancelOtaTasksResponse": "cancel_ota_tasks_request",
    "Certificate": "certificate",
    "CertificateAudit": "certificate",
    "CertificateIssueAuthority": "certificate_issue_authority",
    "CertificateStatus": "certificate",
    "CheckAssetPermissionRequest": "check_asset_permission_request",
    "CheckAssetPermissionResponse": "check_asset_permission_request",
    "CheckDeadDataRequest": "check_dead_data_request",
    "CheckDeadDataResponse": "check_dead_data_request",
    "ChoosePortalOrganizationRequest": "choose_portal_organization_request",
    "ChoosePortalOrganizationResponse": "choose_portal_organization_request",
    "CloseActiveAlertRequest": "close_active_alert_request",
    "CloseActiveAlertResponse": "close_active_alert_request",
    "CloseAlertRequest": "close_alert_request",
    "CloseAlertResponse": "close_alert_request",
    "CommandReceipt": "command_receipt",
    "CommandRecord": "command_record",
    "CommandRecordState": "command_record",
    "CommandRecordType": "command_record",
    "ConfirmPortalPasswordRequest": "confirm_portal_password_request",
    "ConfirmPortalPasswordResponse": "confirm_portal_password_request",
    "CreateActiveAlertRequest": "create_active_alert_request",
    "CreateActiveAlertResponse": "create_active_alert_request",
    "CreateActiveAlertsInBatchRequest": "create_active_alerts_in_batch_request",
    "CreateActiveAlertsInBatchResponse": "create_active_alerts_in_batch_request",
    "CreateAlertContentRequest": "alert_content_input",
    "CreateAlertContentResponse": "alert_content_input",
    "CreateAlertRequest": "create_alert_request",
    "CreateAlertResponse": "create_alert_request",
    "CreateAlertRuleRequest": "create_alert_rule_request",
    "CreateAlertRuleResponse": "create_alert_rule_request",
    "CreateAlertSeverityRequest": "create_alert_severity_request",
    "CreateAlertSeverityResponse": "create_alert_severity_request",
    "CreateAlertTypeRequest": "create_alert_type_request",
    "CreateAlertTypeResponse": "create_alert_type_request",
    "CreateAlertsInBatchRequest": "create_alerts_in_batch_request",
    "CreateAlertsInBatchResponse": "create_alerts_in_batch_request",
    "CreateAndAssociateAssetRequest": "create_and_associate_asset_request",
    "CreateAndAssociateAssetResponse": "create_and_associate_asset_request",
    "CreateAndJoinUserRequest": "create_and_join_user_request",
    "CreateAndJoinUserResponse": "create_and_join_user_request",
    "CreateAssetTreeAndAssociateAssetRequest": "create_asset_tree_and_associate_asset_request",
    "CreateAssetTreeAndAssociateAssetResponse": "create_asset_tree_and_associate_asset_request",
    "CreateAssetTreeRequest": "create_asset_tree_request",
    "CreateAssetTreeResponse": "create_asset_tree_request",
    "CreateDeviceGroupRequest": "create_device_group_request",
    "CreateDeviceGroupResponse": "create_device_group_request",
    "CreateDeviceRequest": "create_device_request",
    "CreateDeviceRequestV24": "create_device_request_v24",
    "CreateDeviceResponse": "create_device_request",
    "CreateDeviceResponseV24": "create_device_request_v24",
    "CreateDirectoryRequest": "batch_directory_id",
    "CreateDirectoryRequestV20": "batch_directory_id_v20",
    "CreateDirectoryResponse": "batch_directory_id",
    "CreateDirectoryResponseV20": "batch_directory_id_v20",
    "CreateFirmwareRequest": "create_firmware_request",
    "CreateFirmwareResponse": "create_firmware_request",
    "CreateHistoryAlertRequest": "create_history_alert_request",
    "CreateHistoryAlertResponse": "create_history_alert_request",
    "CreateHistoryAlertsInBatchRequest": "create_history_alerts_in_batch_request",
    "CreateHistoryAlertsInBatchResponse": "create_history_alerts_in_batch_request",
    "CreateIamUserGroupRequest": "create_iam_user_group_request",
    "CreateIamUserGroupResponse": "create_iam_user_group_request",
    "CreateLogicalAssetRequest": "create_logical_asset_request",
    "CreateLogicalAssetResponse": "create_logical_asset_request",
    "CreateOtaJobRequest": "create_ota_job_request",
    "CreateOtaJobResponse": "create_ota_job_request",
    "CreatePortalLogRequest": "create_portal_log_request",
    "CreatePortalLogResponse": "create_portal_log_request",
    "CreatePortalMessageRulesRequest": "create_portal_message_rules_request",
    "CreatePortalMessageRulesResponse": "create_portal_message_rules_request",
    "CreatePortalMessagesRequest": "create_portal_messages_request",
    "CreatePortalMessagesResponse": "create_portal_messages_response",
    "CreatePortalMessagesV22Request": "create_portal_messages_v22_request",
    "CreatePortalResourceTypeRequest": "create_portal_resource_type_request",
    "CreatePortalResourceTypeResponse": "create_portal_resource_type_request",
    "CreatePortalRoleRequest": "create_portal_role_request",
    "CreatePortalRoleResponse": "create_portal_role_request",
    "CreatePortalStructuresRequest": "create_portal_structures_request",
    "CreatePortalStructuresResponse": "create_portal_structures_request",
    "CreateProductRequest": "create_product_request",
    "CreateProductResponse": "create_product_request",
    "CreateSsoUserRequest": "create_sso_user_request",
    "CreateSsoUserResponse": "create_sso_user_request",
    "CreateUserInOrganizationRequest": "create_user_in_organization_request",
    "CreateUserInOrganizationResponse": "create_user_in_organization_request",
    "CreateUserWithPasswordRequest": "create_user_with_password_request",
    "CreateUserWithPasswordResponse": "create_user_with_password_request",
    "DeleteActiveAlertResponse": "delete_active_alert_response",
    "DeleteAlertContentResponse": "delete_alert_content_response",
    "DeleteAlertRuleResponse": "delete_alert_rule_response",
    "DeleteAlertSeverityResponse": "delete_alert_severity_response",
    "DeleteAlertTypeResponse": "delete_alert_type_response",
    "DeleteAssetLatestDataRequest": "delete_asset_latest_data_request",
    "DeleteAssetLatestDataResponse": "delete_asset_latest_data_request",
    "DeleteAssetNodeResponse": "delete_asset_node_response",
    "DeleteAssetTreeResponse": "delete_asset_tree_response",
    "DeleteDeviceGroupRequest": "delete_device_group_request",
    "DeleteDeviceGroupResponse": "delete_device_group_request",
    "DeleteDeviceResponse": "delete_device_response",
    "DeleteFileResponse": "delete_file_response",
    "DeleteFirmwareResponse": "delete_firmware_response",
    "DeleteFlowResponse": "delete_flow_response",
    "DeleteFlowResponseV20": "delete_flow_response_v20",
    "DeleteIamUserGroupRequest": "delete_iam_user_group_request",
    "DeleteIamUserGroupResponse": "delete_iam_user_group_request",
    "DeleteIamUserRequest": "delete_iam_user_request",
    "DeleteIamUserResponse": "delete_iam_user_request",
    "DeleteLogicalAssetRequest": "delete_logical_asset_request",
    "DeleteLogicalAssetResponse": "delete_logical_asset_request",
    "DeleteOtaJobResponse": "delete_ota_job_response",
    "DeletePointMetadataRequest": "delete_point_metadata_request",
    "DeletePointMetadataResponse": "delete_point_metadata_request",
    "DeletePortalMessageRulesRequest": "delete_portal_message_rules_request",
    "DeletePortalMessageRulesResponse": "delete_portal_message_rules_request",
    "DeletePortalResourceTypesRequest": "delete_portal_resource_types_request",
    "DeletePortalResourceTypesResponse": "delete_portal_resource_types_request",
    "DeletePortalResourcesRequest": "delete_portal_resources_request",
    "DeletePortalResourcesResponse": "delete_portal_resources_request",
    "DeletePortalStructuresRequest": "delete_portal_structures_request",
    "DeletePortalStructuresResponse": "delete_portal_structures_request",
    "DeleteProductResponse": "delete_product_response",
    "DeleteSsoUserRequest": "delete_sso_user_request",
    "DeleteSsoUserResponse": "delete_sso_user_request",
    "DeleteStageStateRequest": "delete_stage_state_request",
    "DeleteStageStateResponse": "delete_stage_state_request",
    "Device": "device",
    "DeviceBatchResult": "batch_create_devices_request",
    "DeviceBatchResultV24": "batch_create_devices_request_v24",
    "DeviceCreateOption": "device_create_option",
    "DeviceCreateResult": "device_create_result",
    "DeviceCreateResultV24": "device_create_result_v24",
    "DeviceDataFormat": "certificate_issue_authority",
    "DeviceFileCategory": "certificate_issue_authority",
    "DeviceFirmware": "device_firmware",
    "DeviceGroup": "device_group",
    "DeviceGroupBatchResult": "device_group_batch_result",
    "DeviceGroupType": "certificate_issue_authority",
    "DeviceIdentifier": "device_identifier",
    "DeviceLog": "device_log",
    "DeviceReplaceResult": "device_replace_result",
    "DeviceStats": "device_stats",
    "DeviceStatus": "certificate_issue_authority",
    "DeviceV24": "device_v24",
    "DisableDeviceResponse": "disable_device_response",
    "DisableFlowRequest": "disable_flow_request",
    "DisableFlowRequestV20": "disable_flow_request_v20",
    "DisableFlowResponse": "disable_flow_request",
    "DisableFlowResponseV20": "disable_flow_request_v20",
    "DisableIamUserRequest": "disable_iam_user_request",
    "DisableIamUserResponse": "disable_iam_user_request",
    "EnableDeviceResponse": "enable_device_response",
    "EnableFlowRequest": "enable_flow_request",
    "EnableFlowRequestV20": "enable_flow_request_v20",
    "EnableFlowResponse": "enable_flow_request",
    "EnableFlowResponseV20": "enable_flow_request_v20",
    "EnableIamUserRequest": "enable_iam_user_request",
    "EnableIamUserResponse": "enable_iam_user_request",
    "EnosEnvelope": "batch_envelope",
    "EnosGatewayError": "batch_envelope",
    "EventRecord": "event_record",
    "ExportFlowResponse": "export_flow_response",
    "ExportFlowResponseV20": "export_flow_response_v20",
    "FederationChannel": "federation_channel",
    "FederationChannelStatus": "federation_channel",
    "FederationChannelType": "federation_channel",
    "FederationChannelUsage": "federation_channel",
    "FederationDataSource": "federation_channel",
    "FederationDownload": "federation_download",
    "FederationDownloadFile": "federation_download_file",
    "FederationDownloadTask": "federation_download_file",
    "FederationEnvelope": "batch_envelope",
    "FederationFileEncoding": "federation_download_file",
    "FederationJob": "federation_job",
    "FederationJobDetails": "federation_job_details",
    "FederationJobState": "federation_job",
    "FederationJobs": "federation_job",
    "FederationMajorFragment": "federation_job_details",
    "FederationMinorFragment": "federation_job_details",
    "FederationOperatorInput": "federation_job_details",
    "FederationOperatorMetric": "federation_job_details",
    "FederationOperatorProfile": "federation_job_details",
    "FederationQueryResult": "federation_query_result",
    "FederationQueue": "federation_query_result",
    "FederationResource": "federation_channel",
    "FederationRow": "federation_query_result",
    "FederationStartResource": "federation_start_resource",
    "FederationWriteFailure": "federation_write_failure",
    "FederationWriteFailureDetail": "federation_write_failure",
    "FileInfo": "file_info",
    "FilterAssetLatestDataByPostRequestV20": "filter_asset_latest_data_by_post_request_v20",
    "FilterAssetLatestDataRequest": "filter_asset_latest_data_request",
    "FilterAssetLatestDataResponse": "filter_asset_latest_data_request",
    "FilterAssetLatestDataResponseV20": "filter_asset_latest_data_response_v20",
    "Firmware": "firmware",
    "FirmwareCreateResult": "create_firmware_request",
    "FirmwareMetadata": "create_firmware_request",
    "FirmwareSignMethod": "certificate_issue_authority",
    "GetAccessTokenRequest": "get_access_token_request",
    "GetAccessTokenResponse": "get_access_token_request",
    "GetAlertContentResponse": "get_alert_content_response",
    "GetAppAssetTreeResponse": "get_app_asset_tree_response",
    "GetAppAssetTreeV22Response": "get_app_asset_tree_v22_response",
    "GetAppMenusAndPermissionsResponse": "get_app_menus_and_permissions_response",
    "GetAssetAiDataWithAggregationLogicByPostRequestV20": "get_asset_ai_data_with_aggregation_logic_by_post_request_v20",
    "GetAssetAiDataWithAggregationLogicRequest": "get_asset_ai_data_with_aggregation_logic_request",
    "GetAssetAiDataWithAggregationLogicResponse": "get_asset_ai_data_with_aggregation_logic_request",
    "GetAssetAiDataWithAggregationLogicResponseV20": "get_asset_ai_data_with_aggregation_logic_response_v20",
    "GetAssetAiRawDataByPostRequestV20": "get_asset_ai_raw_data_by_post_request_v20",
    "GetAssetAiRawDataRequest": "get_asset_ai_raw_data_request",
    "GetAssetAiRawDataResponse": "get_asset_ai_raw_data_request",
    "GetAssetAiRawDataResponseV20": "get_asset_ai_raw_data_response_v20",
    "GetAssetCurrentDayElectricPowerByPostRequestV20": "get_asset_current_day_electric_power_by_post_request_v20",
    "GetAssetCurrentDayElectricPowerRequest": "get_asset_current_day_electric_power_request",
    "GetAssetCurrentDayElectricPowerResponse": "get_asset_current_day_electric_power_request",
    "GetAssetCurrentDayElectricPowerResponseV20": "get_asset_current_day_electric_power_response_v20",
    "GetAssetDiDataByPostRequestV20": "get_asset_di_data_by_post_request_v20",
    "GetAssetDiDataDurationsByPostRequestV20": "get_asset_di_data_durations_by_post_request_v20",
    "GetAssetDiDataDurationsRequest": "get_asset_di_data_durations_request",
    "GetAssetDiDataDurationsResponse": "get_asset_di_data_durations_request",
    "GetAssetDiDataDurationsResponseV20": "get_asset_di_data_durations_response_v20",
    "GetAssetDiDataRequest": "get_asset_di_data_request",
    "GetAssetDiDataResponse": "get_asset_di_data_request",
    "GetAssetDiDataResponseV20": "get_asset_di_data_response_v20",
    "GetAssetElectricPowerDataByPostRequestV20": "get_asset_electric_power_data_by_post_request_v20",
    "GetAssetElectricPowerDataRequest": "get_asset_electric_power_data_request",
    "GetAssetElectricPowerDataResponse": "get_asset_electric_power_data_request",
    "GetAssetElectricPowerDataResponseV20": "get_asset_electric_power_data_response_v20",
    "GetAssetGenericDataByPostRequestV20": "get_asset_generic_data_by_post_request_v20",
    "GetAssetGenericDataRequest": "get_asset_generic_data_request",
    "GetAssetGenericDataResponse": "get_asset_generic_data_request",
    "GetAssetGenericDataResponseV20": "get_asset_generic_data_response_v20",
    "GetAssetLatestDataByPostRequestV20": "get_asset_latest_data_by_post_request_v20",
    "GetAssetLatestDataRequest": "get_asset_latest_data_request",
    "GetAssetLatestDataResponse": "get_asset_latest_data_request",
    "GetAssetLatestDataResponseV20": "get_asset_latest_data_response_v20",
    "GetAssetRawDataByTimeRangeByPostRequestV20": "get_asset_raw_data_by_time_range_by_post_request_v20",
    "GetAssetRawDataByTimeRangeRequest": "get_asset_raw_data_by_time_range_request",
    "GetAssetRawDataByTimeRangeResponse": "get_asset_raw_data_by_time_range_request",
    "GetAssetRawDataByTimeRangeResponseV20": "get_asset_raw_data_by_time_range_response_v20",
    "GetAssetResponse": "asset_details",
    "GetAssetTreeResponse": "get_asset_tree_response",
    "GetAssetTreesRequest": "get_asset_trees_request",
    "GetAssetTreesResponse": "get_asset_trees_request",
    "GetAssetUnformattedDataRequest": "get_asset_unformatted_data_request",
    "GetAssetUnformattedDataResponse": "get_asset_unformatted_data_request",
    "GetAssetUnifiedRawDataRequest": "get_asset_unified_raw_data_request",
    "GetAssetUnifiedRawDataResponse": "get_asset_unified_raw_data_request",
    "GetAssetUnifiedRawDataResponseV20": "get_asset_unified_raw_data_response_v20",
    "GetCommandResponse": "get_command_response",
    "GetCurrentPortalUserResponse": "get_current_portal_user_response",
    "GetCurrentTimeResponse": "get_current_time_response",
    "GetCurrentTimeResponseV20": "get_current_time_response_v20",
    "GetDataDeletionDetailsResponse": "get_data_deletion_details_response",
    "GetDeviceGroupResponse": "get_device_group_response",
    "GetDeviceResponse": "get_device_response",
    "GetDeviceResponseV24": "get_device_response_v24",
    "GetDeviceStatsResponse": "device_stats",
    "GetDownloadUrlResponse": "get_download_url_response",
    "GetEventResponse": "get_event_response",
    "GetFederationDownloadResponse": "get_federation_download_response",
    "GetFederationJobResponse": "federation_job_details",
    "GetFileInfoResponse": "file_info",
    "GetFirmwareResponse": "get_firmware_response",
    "GetFlowInstanceResponse": "get_flow_instance_response",
    "GetFlowInstanceResponseV20": "get_flow_instance_response_v20",
    "GetFlowResponse": "get_flow_response",
    "GetFlowResponseV20": "get_flow_response_v20",
    "GetGatewayRequest": "get_gateway_request",
    "GetGatewayRequestV24": "get_gateway_request_v24",
    "GetGatewayResponse": "get_gateway_request",
    "GetGatewayResponseV24": "get_gateway_request_v24",
    "GetIamPolicyResponse": "get_iam_policy_response",
    "GetIamResourceConditionsResponse": "get_iam_resource_conditions_response",
    "GetIamResourceOperationPermissionsResponse": "get_iam_resource_operation_permissions_response",
    "GetIamResourceProviderResponse": "get_iam_resource_provider_response",
    "GetIamResourcesRequest": "get_iam_resources_request",
    "GetIamResourcesResponse": "get_iam_resources_request",
    "GetIamUserGroupResponse": "get_iam_user_group_response",
    "GetLastChangedDataRequest": "get_last_changed_data_request",
    "GetLastChangedDataResponse": "get_last_changed_data_request",
    "GetLatestMeasurepointsRequest": "get_latest_measurepoints_request",
    "GetLatestMeasurepointsResponse": "get_latest_measurepoints_request",
    "GetMeasurementPointTsdbMetadataResponse": "get_measurement_point_tsdb_metadata_response",
    "GetMyFlowsResponse": "batch_my_flow",
    "GetMyFlowsResponseV20": "batch_my_flow_v20",
    "GetOrganizationInformationRequest": "get_organization_information_request",
    "GetOrganizationInformationResponse": "get_organization_information_request",
    "GetOtaJobResponse": "get_ota_job_response",
    "GetPipelineOffsetLagResponse": "get_pipeline_offset_lag_response",
    "GetPipelineResponse": "get_pipeline_response",
    "GetPortalAppAuthorizationResponse": "get_portal_app_authorization_response",
    "GetPortalAppResponse": "get_portal_app_response",
    "GetPortalPasswordResetTokenRequest": "get_portal_password_reset_token_request",
    "GetPortalPasswordResetTokenResponse": "get_portal_password_reset_token_request",
    "GetPortalRolePermissionsRequest": "get_portal_role_permissions_request",
    "GetPortalRolePermissionsResponse": "get_portal_role_permissions_request",
    "GetPortalSessionResponse": "get_portal_session_response",
    "GetPortalStructureTreeResponse": "get_portal_structure_tree_response",
    "GetPortalUserDomainResponse": "get_portal_user_domain_response",
    "GetPortalUserStructureTreeResponse": "get_portal_user_structure_tree_response",
    "GetProductResponse": "get_product_response",
    "GetProductResponseV24": "get_product_response_v24",
    "GetSessionInformationResponse": "get_session_information_response",
    "GetStageStateRequest": "get_stage_state_request",
    "GetStageStateResponse": "get_stage_state_request",
    "GetStoragePolicyResponse": "get_storage_policy_response",
    "GetStoragePolicyResponseV20": "get_storage_policy_response_v20",
    "GetTaskInstanceLogResponse": "batch_task_log",
    "GetTaskInstanceLogResponseV20": "batch_task_log_v20",
    "GetTaskInstanceResponse": "batch_task_instance",
    "GetThingModelResponse": "get_thing_model_response",
    "GetTimeZoneResponse": "batch_time_zone",
    "GetTimeZoneResponseV20": "batch_time_zone_v20",
    "GetUnformattedPolicyResponse": "get_unformatted_policy_response",
    "GetUserBaseInfoRequest": "get_user_base_info_request",
    "GetUserBaseInfoResponse": "get_user_base_info_request",
    "HistoryAlert": "history_alert",
    "HistoryAlertInput": "history_alert_input",
    "HistoryAlertScrollPage": "history_alert_scroll_page",
    "IamAuthMode": "get_iam_resource_provider_response",
    "IamAuthType": "iam_auth_type",
    "IamEnvelope": "batch_envelope",
    "IamMfaType": "iam_auth_type",
    "IamOrganization": "iam_organization",
    "IamOrganizationReference": "iam_organization_reference",
    "IamPasswordState": "iam_organization_reference",
    "IamPoliciesToAdd": "attach_iam_policies_request",
    "IamPoliciesToRemove": "iam_policies_to_remove",
    "IamPolicy": "iam_policy",
    "IamPolicyCondition": "get_iam_resource_provider_response",
    "IamPolicyList": "iam_policy_list",
    "IamPolicyType": "iam_policy",
    "IamResource": "get_iam_resources_request",
    "IamResourceAction": "get_iam_resource_operation_permissions_response",
    "IamResourceChoice": "get_iam_resource_provider_response",
    "IamResourceCondition": "get_iam_resource_conditions_response",
    "IamResourceProvider": "get_iam_resource_provider_response",
    "IamResourceStructure": "get_iam_resource_provider_response",
    "IamServiceAccountSubjectType": "iam_service_account_subject_type",
    "IamSession": "iam_organization_reference",
    "IamSubjectType": "iam_auth_type",
    "IamUser": "iam_organization_reference",
    "IamUserAuthType": "iam_organization_reference",
    "IamUserGroup": "iam_user_group",
    "IamUserGroupList": "iam_user_group_list",
    "IamUserGroupMember": "iam_user_group",
    "IamUserGroupMemberState": "iam_user_group",
    "IamUserGroupReference": "iam_user_group_reference",
    "IamUserState": "iam_auth_type",
    "IamUserType": "iam_organization_reference",
    "IamUserWithLoginTime": "iam_user_with_login_time",
    "IamUsersToAdd": "add_users_to_iam_user_group_request",
    "IamUsersToRemove": "iam_users_to_remove",
    "ImportFlowRequest": "import_flow_request",
    "ImportFlowRequestV20": "import_flow_request_v20",
    "ImportFlowResponse": "import_flow_request",
    "ImportFlowResponseV20": "import_flow_request_v20",
    "IntegrationAttributeEntry": "integration_attribute_entry",
    "IntegrationAttributeMessage": "integration_attribute_entry",
    "IntegrationEventEntry": "integration_event_entry",
    "IntegrationEventMessage": "integration_event_entry",
    "IntegrationFileMapping": "integration_file_mapping",
    "IntegrationMeasurepointEntry": "integration_measurepoint_entry",
    "IntegrationMeasurepointMessage": "integration_measurepoint_entry",
    "IntegrationUploadResult": "integration_file_mapping",
    "IntegrationUploadTarget": "integration_file_mapping",
    "InvokeServiceRequest": "invoke_service_request",
    "InvokeServiceResponse": "invoke_service_request",
    "IssuedCertificate": "issued_certificate",
    "ItemResultCode": "item_result_code",
    "JoinUsersRequest": "join_users_request",
    "JoinUsersResponse": "join_users_request",
    "LatestMeasurepoint": "get_latest_measurepoints_request",
    "ListAppUsersRequest": "list_app_users_request",
    "ListAppUsersResponse": "list_app_users_request",
    "ListAssetStructuresResponse": "list_asset_structures_response",
    "ListAssetsOfUsersRequest": "list_assets_of_users_request",
    "ListAssetsOfUsersResponse": "list_assets_of_users_request",
    "ListCertificatesResponse": "certificate",
    "ListFederationChannelsResponse": "federation_channel",
    "ListFederationJobsResponse": "federation_job",
    "ListFirmwareVersionsResponse": "list_firmware_versions_response",
    "ListFlowInstancesRequest": "batch_flow_instance_list",
    "ListFlowInstancesRequestV20": "batch_flow_instance_list_v20",
    "ListFlowInstancesResponse": "batch_flow_instance_list",
    "ListFlowInstancesResponseV20": "batch_flow_instance_list_v20",
    "ListIamPoliciesByServiceAccountResponse": "iam_service_account_subject_type",
    "ListIamPoliciesByUserResponse": "list_iam_policies_by_user_response",
    "ListIamPoliciesResponse": "iam_policy_list",
    "ListIamUserGroupsByUserResponse": "list_iam_user_groups_by_user_response",
    "ListIamUserGroupsResponse": "iam_user_group_list",
    "ListIamUsersResponse": "iam_user_with_login_time",
    "ListManageableUsersRequest": "list_manageable_users_request",
    "ListManageableUsersResponse": "list_manageable_users_response",
    "ListManageableUsersV22Request": "list_manageable_users_v22_request",
    "ListMessageColorsResponse": "list_message_colors_response",
    "ListMessageRingtonesResponse": "list_message_ringtones_response",
    "ListOrganizationLanguagesResponse": "list_organization_languages_response",
    "ListOrganizationRolesResponse": "list_organization_roles_response",
    "ListOrganizationUserGroupsResponse": "list_organization_user_groups_response",
    "ListPipelinesResponse": "list_pipelines_response",
    "ListPortalAppStructuresResponse": "list_portal_app_structures_response",
    "ListPortalAuditLogsRequest": "list_portal_audit_logs_request",
    "ListPortalAuditLogsResponse": "list_portal_audit_logs_request",
    "ListPortalMenuAccessLogsRequest": "list_portal_menu_access_logs_request",
    "ListPortalMenuAccessLogsResponse": "list_portal_menu_access_logs_request",
    "ListPortalMenuGroupsResponse": "list_portal_menu_groups_response",
    "ListPortalOrganizationUsersRequest": "list_portal_organization_users_request",
    "ListPortalOrganizationUsersResponse": "list_portal_organization_users_request",
    "ListPortalOrganizationsResponse": "list_portal_organizations_response",
    "ListPortalResourceTypesRequest": "list_portal_resource_types_request",
    "ListPortalResourceTypesResponse": "list_portal_resource_types_request",
    "ListPortalResourcesRequest": "list_portal_resources_request",
    "ListPortalResourcesResponse": "list_portal_resources_request",
    "ListPortalUserStructuresResponse": "list_portal_user_structures_response",
    "ListRolesOfUsersRequest": "list_roles_of_users_request",
    "ListRolesOfUsersResponse": "list_roles_of_users_request",
    "ListSsoUsersResponse": "list_sso_users_response",
    "ListStructureAssetsRequest": "list_structure_assets_request",
    "ListStructureAssetsResponse": "list_structure_assets_request",
    "ListStructuresOfUsersRequest": "list_structures_of_users_request",
    "ListStructuresOfUsersResponse": "list_structures_of_users_request",
    "ListUnresolvedMessagesRequest": "list_unresolved_messages_request",
    "ListUnresolvedMessagesResponse": "list_unresolved_messages_request",
    "ListUserAppResourcesResponse": "list_user_app_resources_response",
    "ListUserAppsResponse": "list_user_apps_response",
    "ListUserAssetsRequest": "list_user_assets_request",
    "ListUserAssetsResponse": "list_user_assets_request",
    "ListUserGroupResourcesResponse": "list_user_group_resources_response",
    "ListUserGroupsOfUsersRequest": "list_user_groups_of_users_request",
    "ListUserGroupsOfUsersResponse": "list_user_groups_of_users_request",
    "ListUserOrganizationsRequest": "list_user_organizations_request",
    "ListUserOrganizationsResponse": "list_user_organizations_request",
    "ListUserPermissionsResponse": "list_user_permissions_response",
    "ListUserRolesResponse": "list_user_roles_response",
    "ListUsersOfRoleRequest": "list_users_of_role_request",
    "ListUsersOfRoleResponse": "list_users_of_role_request",
    "ListUsersOfUserGroupRequest": "list_users_of_user_group_request",
    "ListUsersOfUserGroupResponse": "list_users_of_user_group_request",
    "ListUsersWithAssetAccessRequest": "list_users_with_asset_access_request",
    "ListUsersWithAssetAccessResponse": "list_users_with_asset_access_request",
    "ListWorkflowDirectoriesResponse": "batch_directory_entry",
    "ListWorkflowDirectoriesResponseV20": "batch_directory_entry_v20",
    "LoadFlowForEditResponse": "load_flow_for_edit_response",
    "LoadFlowForEditResponseV20": "load_flow_for_edit_response_v20",
    "LogicalAssetCreate": "create_logical_asset_request",
    "LogicalAssetUpdate": "logical_asset_update",
    "LoginPortalRequest": "login_portal_request",
    "LoginPortalResponse": "login_portal_request",
    "LoginPortalViaCodeRequest": "login_portal_via_code_request",
    "LoginPortalViaCodeResponse": "login_portal_via_code_request",
    "LoginRequest": "login_request",
    "LoginResponse": "login_request",
    "LogoutPortalResponse": "logout_portal_response",
    "MoveAssetNodeResponse": "move_asset_node_response",
    "NewIamUserGroup": "create_iam_user_group_request",
    "OtaAssetTreeScope": "ota_asset_tree_scope",
    "OtaJob": "ota_job",
    "OtaJobCreateResult": "create_ota_job_request",
    "OtaJobStatus": "ota_job",
    "OtaJobType": "ota_asset_tree_scope",
    "OtaRetryPolicy": "ota_asset_tree_scope",
    "OtaSchedulePolicy": "ota_asset_tree_scope",
    "OtaTask": "ota_task",
    "OtaUpgradePolicy": "ota_asset_tree_scope",
    "OtaUpgradeScope": "ota_asset_tree_scope",
    "OtaUpgradeScopeType": "ota_asset_tree_scope",
    "PaginationRequest": "pagination_request",
    "PaginationResponse": "pagination_response",
    "PausePipelineResponse": "pause_pipeline_response",
    "PortalApp": "list_user_apps_response",
    "PortalAppAssetNode": "portal_app_asset_node",
    "PortalAppAuthorization": "get_portal_app_authorization_response",
    "PortalAppCategory": "portal_app_category",
    "PortalAppCategoryId": "portal_app_category",
    "PortalAppInformation": "get_portal_app_response",
    "PortalAppOrigin": "get_portal_app_response",
    "PortalAppPermission": "get_app_menus_and_permissions_response",
    "PortalAppResource": "get_portal_app_response",
    "PortalAppResources": "get_app_menus_and_permissions_response",
    "PortalAppType": "list_user_apps_response",
    "PortalApps": "list_user_apps_response",
    "PortalAsset": "portal_asset",
    "PortalAssetPage": "list_user_assets_request",
    "PortalAssetStructure": "list_asset_structures_response",
    "PortalAssetStructures": "list_asset_structures_response",
    "PortalAssetUser": "list_users_with_asset_access_request",
    "PortalAuditAccount": "list_portal_audit_logs_request",
    "PortalAuditLog": "list_portal_audit_logs_request",
    "PortalAuditLogPage": "list_portal_audit_logs_request",
    "PortalAuditPagination": "list_portal_audit_logs_request",
    "PortalAuditResource": "list_portal_audit_logs_request",
    "PortalCreatedUser": "create_user_with_password_request",
    "PortalDataAuthorization": "portal_data_authorization",
    "PortalDomain": "get_portal_user_domain_response",
    "PortalEnvelope": "batch_envelope",
    "PortalI18nText": "portal_i18n_text",
    "PortalIdName": "portal_id_name",
    "PortalLanguages": "list_organization_languages_response",
    "PortalLocale": "portal_data_authorization",
    "PortalLogin": "portal_login",
    "PortalLoginUser": "portal_login",
    "PortalMenu": "get_app_menus_and_permissions_response",
    "PortalMenuAccessLog": "list_portal_menu_access_logs_request",
    "PortalMenuAccessLogPage": "list_portal_menu_access_logs_request",
    "PortalMenuGroup": "list_portal_menu_groups_response",
    "PortalMenuGroups": "list_portal_menu_groups_response",
    "PortalMessage": "create_portal_messages_request",
    "PortalMessageColor": "list_message_colors_response",
    "PortalMessageColors": "list_message_colors_response",
    "PortalMessageRingtone": "list_message_ringtones_response",
    "PortalMessageRingtones": "list_message_ringtones_response",
    "PortalMessageRule": "portal_message_rule",
    "PortalMessageRules": "portal_message_rule",
    "PortalMessageState": "create_portal_messages_response",
    "PortalMessageType": "create_portal_messages_response",
    "PortalMessageUpdate": "portal_message_update",
    "PortalMessageV22": "create_portal_messages_v22_request",
    "PortalNewMessageRule": "create_portal_message_rules_request",
    "PortalNewResource": "portal_new_resource",
    "PortalNewStructure": "create_portal_structures_request",
    "PortalOrganizations": "list_portal_organizations_response",
    "PortalPagination": "portal_pagination",
    "PortalPaginationRequest": "portal_pagination_request",
    "PortalPasswordToken": "get_portal_password_reset_token_request",
    "PortalPermissionChange": "portal_permission_change",
    "PortalPermissionResource": "portal_permission_change",
    "PortalPermissions": "list_user_permissions_response",
    "PortalRecipientType": "portal_recipient_type",
    "PortalRegisteredResources": "portal_new_resource",
    "PortalResource": "portal_resource",
    "PortalResourcePage": "list_portal_resources_request",
    "PortalResourceType": "list_portal_resource_types_request",
    "PortalResourceTypes": "list_portal_resource_types_request",
    "PortalResources": "list_user_group_resources_response",
    "PortalRolePermissions": "get_portal_role_permissions_request",
    "PortalRoleResource": "get_portal_role_permissions_request",
    "PortalRoles": "portal_roles",
    "PortalRuleRelation": "portal_recipient_type",
    "PortalSession": "get_portal_session_response",
    "PortalSessionTokens": "portal_session_tokens",
    "PortalStructureAsset": "portal_structure_asset",
    "PortalStructureAssets": "list_structure_assets_request",
    "PortalStructureIds": "create_portal_structures_request",
    "PortalStructureNode": "list_portal_user_structures_response",
    "PortalStructureNodes": "list_portal_user_structures_response",
    "PortalStructureRoot": "list_portal_app_structures_response",
    "PortalStructureTag": "portal_app_asset_node",
    "PortalStructureTree": "portal_structure_tree",
    "PortalStructureUpdate": "portal_structure_update",
    "PortalSuccess": "portal_success",
    "PortalTag": "portal_tag",
    "PortalUpdatedUser": "portal_updated_user",
    "PortalUser": "portal_user",
    "PortalUserAppResources": "list_user_app_resources_response",
    "PortalUserAssetIds": "list_assets_of_users_request",
    "PortalUserBase": "get_user_base_info_request",
    "PortalUserBases": "get_user_base_info_request",
    "PortalUserContact": "portal_user_contact",
    "PortalUserContactPage": "portal_user_contact_page",
    "PortalUserContacts": "list_users_of_role_request",
    "PortalUserGroupIds": "list_user_groups_of_users_request",
    "PortalUserGroups": "list_organization_user_groups_response",
    "PortalUserId": "create_user_in_organization_request",
    "PortalUserMenu": "list_user_app_resources_response",
    "PortalUserPage": "list_manageable_users_response",
    "PortalUserPermission": "list_user_app_resources_response",
    "PortalUserRoleIds": "list_roles_of_users_request",
    "PortalUserStructureIds": "list_structures_of_users_request",
    "PortalUserType": "portal_user",
    "PortalUsersAssets": "list_assets_of_users_request",
    "PortalUsersGroups": "list_user_groups_of_users_request",
    "PortalUsersRoles": "list_roles_of_users_request",
    "PortalUsersStructures": "list_structures_of_users_request",
    "PortalVerificationType": "portal_data_authorization",
    "Product": "product",
    "ProductType": "certificate_issue_authority",
    "ProductV24": "product_v24",
    "ReadFederationDataRequest": "federation_query_result",
    "ReadFederationDataResponse": "federation_query_result",
    "RefreshAccessTokenRequest": "refresh_access_token_request",
    "RefreshAccessTokenResponse": "refresh_access_token_request",
    "RefreshPortalAccessTokenResponse": "refresh_portal_access_token_response",
    "RegisterPortalResourcesRequest": "portal_new_resource",
    "RegisterPortalResourcesResponse": "portal_new_resource",
    "ReleasePipelineResponse": "release_pipeline_response",
    "RemoveDevicesFromDeviceGroupRequest": "remove_devices_from_device_group_request",
    "RemoveDevicesFromDeviceGroupResponse": "remove_devices_from_device_group_request",
    "RemoveIamPoliciesRequest": "iam_policies_to_remove",
    "RemoveIamPoliciesResponse": "iam_policies_to_remove",
    "RemovePortalUserRequest": "remove_portal_user_request",
    "RemovePortalUserResponse": "remove_portal_user_request",
    "RemoveResourceUsersRequest": "remove_resource_users_request",
    "RemoveResourceUsersResponse": "remove_resource_users_request",
    "RemoveSubDeviceRequest": "remove_sub_device_request",
    "RemoveSubDeviceResponse": "remove_sub_device_request",
    "RemoveUserGroupResourcesRequest": "remove_user_group_resources_request",
    "RemoveUserGroupResourcesResponse": "remove_user_group_resources_request",
    "RemoveUserGroupsRequest": "remove_user_groups_request",
    "RemoveUserGroupsResponse": "remove_user_groups_request",
    "RemoveUserRolesRequest": "remove_user_roles_request",
    "RemoveUserRolesResponse": "remove_user_roles_request",
    "RemoveUserStructuresRequest": "remove_user_structures_request",
    "RemoveUserStructuresResponse": "remove_user_structures_request",
    "RemoveUsersFromIamUserGroupRequest": "iam_users_to_remove",
    "RemoveUsersFromIamUserGroupResponse": "iam_users_to_remove",
    "RenewCertificateRequest": "renew_certificate_request",
    "RenewCertificateResponse": "renew_certificate_request",
    "ReplaceDeviceRequest": "device_replace_result",
    "ReplaceDeviceRequestV24": "replace_device_request_v24",
    "ReplaceDeviceResponse": "device_replace_result",
    "ReplaceDeviceResponseV24": "replace_device_request_v24",
    "ReplaceUserAssetsRequest": "replace_user_assets_request",
    "ReplaceUserAssetsResponse": "replace_user_assets_request",
    "RequestFederationDownloadRequest": "federation_download_file",
    "RequestFederationDownloadResponse": "federation_download_file",
    "ResetPipelineOffsetResponse": "reset_pipeline_offset_response",
    "ResetPortalPasswordRequest": "reset_portal_password_request",
    "ResetPortalPasswordResponse": "reset_portal_password_request",
    "ResubmitDataDeletionJobResponse": "resubmit_data_deletion_job_response",
    "RetryOtaTasksRequest": "retry_ota_tasks_request",
    "RetryOtaTasksResponse": "retry_ota_tasks_request",
    "RevokeCertificateRequest": "revoke_certificate_request",
    "RevokeCertificateResponse": "revoke_certificate_request",
    "RevokePortalRefreshTokensRequest": "revoke_portal_refresh_tokens_request",
    "RevokePortalRefreshTokensResponse": "revoke_portal_refresh_tokens_response",
    "RevokeReason": "revoke_certificate_request",
    "RunForecastRequest": "run_forecast_request",
    "RunForecastResponse": "run_forecast_request",
    "SaveFlowRequest": "save_flow_request",
    "SaveFlowRequestV20": "save_flow_request_v20",
    "SaveFlowResponse": "save_flow_request",
    "SaveFlowResponseV20": "save_flow_request_v20",
    "SavePipelineRequest": "save_pipeline_request",
    "SavePipelineResponse": "save_pipeline_request",
    "SavePortalMenuGroupRequest": "save_portal_menu_group_request",
    "SavePortalMenuGroupResponse": "save_portal_menu_group_request",
    "SaveStoragePolicyRequest": "save_storage_policy_request",
    "SaveStoragePolicyRequestV20": "save_storage_policy_request_v20",
    "SaveStoragePolicyResponse": "save_storage_policy_request",
    "SaveStoragePolicyResponseV20": "save_storage_policy_request_v20",
    "ScrollAlertsRequest": "alert_scroll_page",
    "ScrollAlertsResponse": "alert_scroll_page",
    "ScrollHistoryAlertsRequest": "history_alert_scroll_page",
    "ScrollHistoryAlertsResponse": "history_alert_scroll_page",
    "SearchActiveAlertsRequest": "active_alert",
    "SearchActiveAlertsResponse": "active_alert",
    "SearchAlertContentsRequest": "search_alert_contents_request",
    "SearchAlertContentsResponse": "search_alert_contents_request",
    "SearchAlertRulesRequest": "alert_rule",
    "SearchAlertRulesResponse": "alert_rule",
    "SearchAlertSeveritiesRequest": "alert_severity",
    "SearchAlertSeveritiesResponse": "alert_severity",
    "SearchAlertTypesRequest": "search_alert_types_request",
    "SearchAlertTypesResponse": "search_alert_types_request",
    "SearchAlertsRequest": "search_alerts_request",
    "SearchAlertsResponse": "search_alerts_request",
    "SearchAssetNodesRequest": "asset_tree_node_filter",
    "SearchAssetNodesResponse": "asset_tree_node_filter",
    "SearchAssetPathsRequest": "asset_path_projection",
    "SearchAssetPathsResponse": "asset_path_projection",
    "SearchAssetTreesRequest": "asset_tree_filter",
    "SearchAssetTreesResponse": "asset_tree_filter",
    "SearchCommandsRequest": "search_commands_request",
    "SearchCommandsResponse": "search_commands_request",
    "SearchDeviceGroupsByDeviceRequest": "search_device_groups_by_device_request",
    "SearchDeviceGroupsByDeviceResponse": "search_device_groups_by_device_request",
    "SearchDeviceGroupsRequest": "search_device_groups_request",
    "SearchDeviceGroupsResponse": "search_device_groups_request",
    "SearchDeviceLogsRequest": "device_log",
    "SearchDeviceLogsResponse": "device_log",
    "SearchDeviceUpgradesRequest": "device_firmware",
    "SearchDeviceUpgradesResponse": "device_firmware",
    "SearchDevicesByDeviceGroupRequest": "search_devices_by_device_group_request",
    "SearchDevicesByDeviceGroupResponse": "search_devices_by_device_group_request",
    "SearchDevicesRequest": "search_devices_request",
    "SearchDevicesRequestV24": "search_devices_request_v24",
    "SearchDevicesResponse": "search_devices_request",
    "SearchDevicesResponseV24": "search_devices_request_v24",
    "SearchEventsRequest": "search_events_request",
    "SearchEventsResponse": "search_events_request",
    "SearchFirmwaresRequest": "search_firmwares_request",
    "SearchFirmwaresResponse": "search_firmwares_request",
    "SearchFlowsRequest": "batch_flow_summary",
    "SearchFlowsRequestV20": "batch_flow_summary_v20",
    "SearchFlowsResponse": "batch_flow_summary",
    "SearchFlowsResponseV20": "batch_flow_summary_v20",
    "SearchHistoryAlertsRequest": "search_history_alerts_request",
    "SearchHistoryAlertsResponse": "search_history_alerts_request",
    "SearchOtaJobsRequest": "search_ota_jobs_request",
    "SearchOtaJobsResponse": "search_ota_jobs_request",
    "SearchOtaTasksRequest": "ota_task",
    "SearchOtaTasksResponse": "ota_task",
    "SearchPortalMessageRulesRequest": "portal_message_rule",
    "SearchPortalMessageRulesResponse": "portal_message_rule",
    "SearchProductsRequest": "search_products_request",
    "SearchProductsRequestV24": "search_products_request_v24",
    "SearchProductsResponse": "search_products_request",
    "SearchProductsResponseV24": "search_products_request_v24",
    "SearchRelatedAssetNodesRequest": "asset_tree_relation_filter",
    "SearchRelatedAssetNodesResponse": "asset_tree_relation_filter",
    "SearchSubDevicesRequest": "search_sub_devices_request",
    "SearchSubDevicesRequestV24": "search_sub_devices_request_v24",
    "SearchSubDevicesResponse": "search_sub_devices_request",
    "SearchSubDevicesResponseV24": "search_sub_devices_request_v24",
    "SearchThingModelsRequest": "search_thing_models_request",
    "SearchThingModelsResponse": "search_thing_models_request",
    "SendPortalVerificationCodeResponse": "send_portal_verification_code_response",
    "ServiceInvocationResult": "invoke_service_request",
    "SetMeasurepointRequest": "command_receipt",
    "SetMeasurepointResponse": "command_receipt",
    "Sorter": "sorter",
    "SorterOrder": "sorter",
    "SsoUser": "list_sso_users_response",
    "SsoUserType": "list_sso_users_response",
    "StageState": "get_stage_state_request",
    "StageStates": "get_stage_state_request",
    "StartFederationChannelRequest": "federation_start_resource",
    "StartFederationChannelResponse": "federation_start_resource",
    "StartOtaJobResponse": "start_ota_job_response",
    "StartPipelineRequest": "start_pipeline_request",
    "StartPipelineResponse": "start_pipeline_request",
    "StopFederationChannelResponse": "stop_federation_channel_response",
    "StopOtaJobResponse": "stop_ota_job_response",
    "StopPipelineResponse": "stop_pipeline_response",
    "StreamEnvelope": "batch_envelope",
    "StreamExecutionMode": "list_pipelines_response",
    "StreamMessageChannel": "get_pipeline_response",
    "StreamOffsetLag": "get_pipeline_offset_lag_response",
    "StreamPipeline": "get_pipeline_response",
    "StreamPipelineList": "list_pipelines_response",
    "StreamPipelineOffsets": "get_pipeline_offset_lag_response",
    "StreamPipelineResources": "start_pipeline_request",
    "StreamPipelineStatus": "list_pipelines_response",
    "StreamPipelineSummary": "list_pipelines_response",
    "StreamTemplateType": "stream_template_type",
    "StreamYarnResources": "start_pipeline_request",
    "StringI18n": "string_i18n",
    "SubmitDataDeletionJobRequest": "submit_data_deletion_job_request",
    "SubmitDataDeletionJobResponse": "submit_data_deletion_job_request",
    "SyncPortalAssetsResponse": "sync_portal_assets_response",
    "ThingAttribute": "thing_attribute",
    "ThingCallType": "thing_attribute",
    "ThingDataType": "thing_attribute",
    "ThingDatapoint": "thing_attribute",
    "ThingElement": "batch_envelope",
    "ThingEvent": "thing_attribute",
    "ThingEventType": "thing_attribute",
    "ThingMeasurepoint": "thing_attribute",
    "ThingModel": "thing_model",
    "ThingModelScope": "thing_model",
    "ThingService": "thing_attribute",
    "ThingSignalType": "thing_attribute",
    "ThingUnit": "thing_attribute",
    "ThingUnitMultiplier": "thing_attribute",
    "TokenEnvelope": "batch_envelope",
    "TriggerFlowFromTaskRequest": "trigger_flow_from_task_request",
    "TriggerFlowFromTaskResponse": "trigger_flow_from_task_request",
    "TriggerFlowRequest": "trigger_flow_request",
    "TriggerFlowRequestV20": "trigger_flow_request_v20",
    "TriggerFlowResponse": "trigger_flow_request",
    "TriggerFlowResponseV20": "trigger_flow_request_v20",
    "TsdbBoundaryType": "tsdb_boundary_type",
    "TsdbDeadBand": "tsdb_dead_band",
    "TsdbDeadDataItems": "check_dead_data_request",
    "TsdbDeadDataQuery": "check_dead_data_request",
    "TsdbDeadDataResult": "check_dead_data_request",
    "TsdbDeletionJob": "get_data_deletion_details_response",
    "TsdbDeletionJobPage": "get_data_deletion_details_response",
    "TsdbDeletionStatus": "get_data_deletion_details_response",
    "TsdbDurationItems": "get_asset_di_data_durations_request",
    "TsdbDurationItemsV20": "get_asset_di_data_durations_response_v20",
    "TsdbDurationRow": "get_asset_di_data_durations_request",
    "TsdbDurationRowV20": "get_asset_di_data_durations_response_v20",
    "TsdbEnvelope": "batch_envelope",
    "TsdbEnvelopeV20": "batch_envelope",
    "TsdbItemFormat": "tsdb_boundary_type",
    "TsdbItems": "tsdb_items",
    "TsdbItemsV20": "tsdb_items_v20",
    "TsdbLocalTimeFormat": "tsdb_boundary_type",
    "TsdbModelMetadata": "get_measurement_point_tsdb_metadata_response",
    "TsdbOperator": "tsdb_boundary_type",
    "TsdbOrder": "tsdb_boundary_type",
    "TsdbPolicyEnvelope": "batch_envelope",
    "TsdbPolicyModel": "tsdb_dead_band",
    "TsdbPolicyModelV20": "tsdb_policy_model_v20",
    "TsdbPolicyPoint": "tsdb_dead_band",
    "TsdbPolicyRetention": "tsdb_policy_retention",
    "TsdbRow": "tsdb_items",
    "TsdbRowV20": "tsdb_items_v20",
    "TsdbSeries": "tsdb_items",
    "TsdbStatusDuration": "get_asset_di_data_durations_request",
    "TsdbStatusDurationV20": "get_asset_di_data_durations_response_v20",
    "TsdbStoragePolicy": "get_storage_policy_response",
    "TsdbStoragePolicyV20": "get_storage_policy_response_v20",
    "TsdbStorageType": "get_asset_raw_data_by_time_range_request",
    "TsdbSwingingDoor": "tsdb_dead_band",
    "TsdbUnformattedPolicy": "get_unformatted_policy_response",
    "TsdbUnifiedItemsV20": "get_asset_unified_raw_data_response_v20",
    "TsdbUnifiedRowV20": "get_asset_unified_raw_data_response_v20",
    "TsdbUnifiedSeriesV20": "get_asset_unified_raw_data_response_v20",
    "UnresolvedMessagePage": "list_unresolved_messages_request",
    "UnresolvedMessagesPagination": "list_unresolved_messages_request",
    "UpdateActiveAlertTagsInBatchRequest": "update_active_alert_tags_in_batch_request",
    "UpdateActiveAlertTagsInBatchResponse": "update_active_alert_tags_in_batch_request",
    "UpdateActiveAlertTagsRequest": "update_active_alert_tags_request",
    "UpdateActiveAlertTagsResponse": "update_active_alert_tags_request",
    "UpdateAlertContentRequest": "alert_content_update",
    "UpdateAlertContentResponse": "alert_content_update",
    "UpdateAlertRuleRequest": "alert_rule_update",
    "UpdateAlertRuleResponse": "alert_rule_update",
    "UpdateAlertSeverityRequest": "update_alert_severity_request",
    "UpdateAlertSeverityResponse": "update_alert_severity_request",
    "UpdateAlertTagsInBatchRequest": "update_alert_tags_in_batch_request",
    "UpdateAlertTagsInBatchResponse": "update_alert_tags_in_batch_request",
    "UpdateAlertTagsRequest": "update_alert_tags_request",
    "UpdateAlertTagsResponse": "update_alert_tags_request",
    "UpdateAlertTypeRequest": "update_alert_type_request",
    "UpdateAlertTypeResponse": "update_alert_type_request",
    "UpdateAndTriggerFlowRequest": "update_and_trigger_flow_request",
    "UpdateAndTriggerFlowRequestV20": "update_and_trigger_flow_request_v20",
    "UpdateAndTriggerFlowResponse": "update_and_trigger_flow_request",
    "UpdateAndTriggerFlowResponseV20": "update_and_trigger_flow_request_v20",
    "UpdateAssetRequest": "asset_update",
    "UpdateAssetResponse": "asset_update",
    "UpdateAssetTreeRequest": "asset_tree_update",
    "UpdateAssetTreeResponse": "asset_tree_update",
    "UpdateDeviceGroupRequest": "update_device_group_request",
    "UpdateDeviceGroupResponse": "update_device_group_request",
    "UpdateDeviceRequest": "update_device_request",
    "UpdateDeviceResponse": "update_device_request",
    "UpdateHistoryAlertTagsRequest": "update_history_alert_tags_request",
    "UpdateHistoryAlertTagsResponse": "update_history_alert_tags_request",
    "UpdateIamUserGroupRequest": "update_iam_user_group_request",
    "UpdateIamUserGroupResponse": "update_iam_user_group_request",
    "UpdateLogicalAssetRequest": "logical_asset_update",
    "UpdateLogicalAssetResponse": "logical_asset_update",
    "UpdatePortalAppAuthorizationRequest": "update_portal_app_authorization_request",
    "UpdatePortalAppAuthorizationResponse": "update_portal_app_authorization_request",
    "UpdatePortalAppRequest": "update_portal_app_request",
    "UpdatePortalAppResponse": "update_portal_app_request",
    "UpdatePortalMessageRuleRequest": "update_portal_message_rule_request",
    "UpdatePortalMessageRuleResponse": "update_portal_message_rule_request",
    "UpdatePortalMessagesRequest": "portal_message_update",
    "UpdatePortalMessagesResponse": "portal_message_update",
    "UpdatePortalResourceRequest": "update_portal_resource_request",
    "UpdatePortalResourceResponse": "update_portal_resource_request",
    "UpdatePortalResourceTypeRequest": "update_portal_resource_type_request",
    "UpdatePortalResourceTypeResponse": "update_portal_resource_type_request",
    "UpdatePortalRolePermissionsRequest": "portal_permission_change",
    "UpdatePortalRolePermissionsResponse": "portal_permission_change",
    "UpdatePortalStructuresRequest": "portal_structure_update",
    "UpdatePortalStructuresResponse": "portal_structure_update",
    "UpdatePortalUserRequest": "portal_updated_user",
    "UpdatePortalUserResponse": "portal_updated_user",
    "UpdateProductRequest": "update_product_request",
    "UpdateProductResponse": "update_product_request",
    "UpdateSsoUserRequest": "update_sso_user_request",
    "UpdateSsoUserResponse": "update_sso_user_request",
    "UpdateThingModelRequest": "update_thing_model_request",
    "UpdateThingModelResponse": "update_thing_model_request",
    "UpdateUnformattedPolicyResponse": "update_unformatted_policy_response",
    "UploadIntegrationAttributesRequest": "integration_attribute_entry",
    "UploadIntegrationAttributesResponse": "integration_attribute_entry",
    "UploadIntegrationEventsRequest": "integration_event_entry",
    "UploadIntegrationEventsResponse": "integration_event_entry",
    "UploadIntegrationMeasurepointsRequest": "integration_measurepoint_entry",
    "UploadIntegrationMeasurepointsResponse": "integration_measurepoint_entry",
    "VerifyPortalVerificationCodeRequest": "verify_portal_verification_code_request",
    "VerifyPortalVerificationCodeResponse": "verify_portal_verification_code_request",
    "WriteFederationFileChunkRequest": "write_federation_file_chunk_request",
    "WriteFederationFileChunkResponse": "write_federation_file_chunk_request",
    "WriteFederationFileRequest": "write_federation_file_request",
    "WriteFederationFileResponse": "write_federation_file_request",
    "WriteFederationMessageRequest": "federation_write_failure",
    "WriteFederationMessageResponse": "federation_write_failure",
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
