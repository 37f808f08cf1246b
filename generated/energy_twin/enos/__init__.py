# Generated from specs/: do not edit.
"""The models of all services, loaded when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._shared import EnosEnvelope as EnosEnvelope
    from ._shared import EnosGatewayError as EnosGatewayError
    from ._shared import EnosRefusal as EnosRefusal
    from ._shared import EnosStatusRefusal as EnosStatusRefusal
    from ._shared import ItemResultCode as ItemResultCode
    from ._shared import PaginationRequest as PaginationRequest
    from ._shared import PaginationResponse as PaginationResponse
    from ._shared import Sorter as Sorter
    from ._shared import SorterOrder as SorterOrder
    from ._shared import StringI18n as StringI18n
    from ._shared import TsdbBoundaryType as TsdbBoundaryType
    from ._shared import TsdbItemFormat as TsdbItemFormat
    from ._shared import TsdbLocalTimeFormat as TsdbLocalTimeFormat
    from ._shared import TsdbOperator as TsdbOperator
    from ._shared import TsdbOrder as TsdbOrder
    from .alert import ActiveAlert as ActiveAlert
    from .alert import ActiveAlertEventType as ActiveAlertEventType
    from .alert import ActiveAlertInput as ActiveAlertInput
    from .alert import AggregateActiveAlertsRequest as AggregateActiveAlertsRequest
    from .alert import AggregateActiveAlertsResponse as AggregateActiveAlertsResponse
    from .alert import AlertBatchResult as AlertBatchResult
    from .alert import AlertContent as AlertContent
    from .alert import AlertContentInput as AlertContentInput
    from .alert import AlertContentUpdate as AlertContentUpdate
    from .alert import AlertGroupField as AlertGroupField
    from .alert import AlertRecord as AlertRecord
    from .alert import AlertRecordEventType as AlertRecordEventType
    from .alert import AlertRecordInput as AlertRecordInput
    from .alert import AlertRootFilter as AlertRootFilter
    from .alert import AlertRule as AlertRule
    from .alert import AlertRuleScope as AlertRuleScope
    from .alert import AlertRuleUpdate as AlertRuleUpdate
    from .alert import AlertScope as AlertScope
    from .alert import AlertScroll as AlertScroll
    from .alert import AlertScrollPage as AlertScrollPage
    from .alert import AlertSeverity as AlertSeverity
    from .alert import AlertSeverityInput as AlertSeverityInput
    from .alert import AlertType as AlertType
    from .alert import AlertTypeInput as AlertTypeInput
    from .alert import CloseActiveAlertRequest as CloseActiveAlertRequest
    from .alert import CloseActiveAlertResponse as CloseActiveAlertResponse
    from .alert import CloseAlertRequest as CloseAlertRequest
    from .alert import CloseAlertResponse as CloseAlertResponse
    from .alert import CreateActiveAlertRequest as CreateActiveAlertRequest
    from .alert import CreateActiveAlertResponse as CreateActiveAlertResponse
    from .alert import CreateActiveAlertsInBatchRequest as CreateActiveAlertsInBatchRequest
    from .alert import CreateActiveAlertsInBatchResponse as CreateActiveAlertsInBatchResponse
    from .alert import CreateAlertContentRequest as CreateAlertContentRequest
    from .alert import CreateAlertContentResponse as CreateAlertContentResponse
    from .alert import CreateAlertRequest as CreateAlertRequest
    from .alert import CreateAlertResponse as CreateAlertResponse
    from .alert import CreateAlertRuleRequest as CreateAlertRuleRequest
    from .alert import CreateAlertRuleResponse as CreateAlertRuleResponse
    from .alert import CreateAlertSeverityRequest as CreateAlertSeverityRequest
    from .alert import CreateAlertSeverityResponse as CreateAlertSeverityResponse
    from .alert import CreateAlertsInBatchRequest as CreateAlertsInBatchRequest
    from .alert import CreateAlertsInBatchResponse as CreateAlertsInBatchResponse
    from .alert import CreateAlertTypeRequest as CreateAlertTypeRequest
    from .alert import CreateAlertTypeResponse as CreateAlertTypeResponse
    from .alert import CreateHistoryAlertRequest as CreateHistoryAlertRequest
    from .alert import CreateHistoryAlertResponse as CreateHistoryAlertResponse
    from .alert import CreateHistoryAlertsInBatchRequest as CreateHistoryAlertsInBatchRequest
    from .alert import CreateHistoryAlertsInBatchResponse as CreateHistoryAlertsInBatchResponse
    from .alert import DeleteActiveAlertResponse as DeleteActiveAlertResponse
    from .alert import DeleteAlertContentResponse as DeleteAlertContentResponse
    from .alert import DeleteAlertRuleResponse as DeleteAlertRuleResponse
    from .alert import DeleteAlertSeverityResponse as DeleteAlertSeverityResponse
    from .alert import DeleteAlertTypeResponse as DeleteAlertTypeResponse
    from .alert import GetAlertContentResponse as GetAlertContentResponse
    from .alert import HistoryAlert as HistoryAlert
    from .alert import HistoryAlertInput as HistoryAlertInput
    from .alert import HistoryAlertScrollPage as HistoryAlertScrollPage
    from .alert import ScrollAlertsRequest as ScrollAlertsRequest
    from .alert import ScrollAlertsResponse as ScrollAlertsResponse
    from .alert import ScrollHistoryAlertsRequest as ScrollHistoryAlertsRequest
    from .alert import ScrollHistoryAlertsResponse as ScrollHistoryAlertsResponse
    from .alert import SearchActiveAlertsRequest as SearchActiveAlertsRequest
    from .alert import SearchActiveAlertsResponse as SearchActiveAlertsResponse
    from .alert import SearchAlertContentsRequest as SearchAlertContentsRequest
    from .alert import SearchAlertContentsResponse as SearchAlertContentsResponse
    from .alert import SearchAlertRulesRequest as SearchAlertRulesRequest
    from .alert import SearchAlertRulesResponse as SearchAlertRulesResponse
    from .alert import SearchAlertSeveritiesRequest as SearchAlertSeveritiesRequest
    from .alert import SearchAlertSeveritiesResponse as SearchAlertSeveritiesResponse
    from .alert import SearchAlertsRequest as SearchAlertsRequest
    from .alert import SearchAlertsResponse as SearchAlertsResponse
    from .alert import SearchAlertTypesRequest as SearchAlertTypesRequest
    from .alert import SearchAlertTypesResponse as SearchAlertTypesResponse
    from .alert import SearchHistoryAlertsRequest as SearchHistoryAlertsRequest
    from .alert import SearchHistoryAlertsResponse as SearchHistoryAlertsResponse
    from .alert import UpdateActiveAlertTagsInBatchRequest as UpdateActiveAlertTagsInBatchRequest
    from .alert import UpdateActiveAlertTagsInBatchResponse as UpdateActiveAlertTagsInBatchResponse
    from .alert import UpdateActiveAlertTagsRequest as UpdateActiveAlertTagsRequest
    from .alert import UpdateActiveAlertTagsResponse as UpdateActiveAlertTagsResponse
    from .alert import UpdateAlertContentRequest as UpdateAlertContentRequest
    from .alert import UpdateAlertContentResponse as UpdateAlertContentResponse
    from .alert import UpdateAlertRuleRequest as UpdateAlertRuleRequest
    from .alert import UpdateAlertRuleResponse as UpdateAlertRuleResponse
    from .alert import UpdateAlertSeverityRequest as UpdateAlertSeverityRequest
    from .alert import UpdateAlertSeverityResponse as UpdateAlertSeverityResponse
    from .alert import UpdateAlertTagsInBatchRequest as UpdateAlertTagsInBatchRequest
    from .alert import UpdateAlertTagsInBatchResponse as UpdateAlertTagsInBatchResponse
    from .alert import UpdateAlertTagsRequest as UpdateAlertTagsRequest
    from .alert import UpdateAlertTagsResponse as UpdateAlertTagsResponse
    from .alert import UpdateAlertTypeRequest as UpdateAlertTypeRequest
    from .alert import UpdateAlertTypeResponse as UpdateAlertTypeResponse
    from .alert import UpdateHistoryAlertTagsRequest as UpdateHistoryAlertTagsRequest
    from .alert import UpdateHistoryAlertTagsResponse as UpdateHistoryAlertTagsResponse
    from .app_portal import AssignPortalStructureAssetsRequest as AssignPortalStructureAssetsRequest
    from .app_portal import AssignPortalStructureAssetsResponse as AssignPortalStructureAssetsResponse
    from .app_portal import AssignResourceUsersRequest as AssignResourceUsersRequest
    from .app_portal import AssignResourceUsersResponse as AssignResourceUsersResponse
    from .app_portal import AssignUserGroupResourcesRequest as AssignUserGroupResourcesRequest
    from .app_portal import AssignUserGroupResourcesResponse as AssignUserGroupResourcesResponse
    from .app_portal import AssignUserGroupsRequest as AssignUserGroupsRequest
    from .app_portal import AssignUserGroupsResponse as AssignUserGroupsResponse
    from .app_portal import AssignUserRolesRequest as AssignUserRolesRequest
    from .app_portal import AssignUserRolesResponse as AssignUserRolesResponse
    from .app_portal import AssignUserStructuresRequest as AssignUserStructuresRequest
    from .app_portal import AssignUserStructuresResponse as AssignUserStructuresResponse
    from .app_portal import AssociatePortalResourcesRequest as AssociatePortalResourcesRequest
    from .app_portal import AssociatePortalResourcesResponse as AssociatePortalResourcesResponse
    from .app_portal import AuthorizeAssetsRequest as AuthorizeAssetsRequest
    from .app_portal import AuthorizeAssetsResponse as AuthorizeAssetsResponse
    from .app_portal import CheckAssetPermissionRequest as CheckAssetPermissionRequest
    from .app_portal import CheckAssetPermissionResponse as CheckAssetPermissionResponse
    from .app_portal import ChoosePortalOrganizationRequest as ChoosePortalOrganizationRequest
    from .app_portal import ChoosePortalOrganizationResponse as ChoosePortalOrganizationResponse
    from .app_portal import ConfirmPortalPasswordRequest as ConfirmPortalPasswordRequest
    from .app_portal import ConfirmPortalPasswordResponse as ConfirmPortalPasswordResponse
    from .app_portal import CreateAndJoinUserRequest as CreateAndJoinUserRequest
    from .app_portal import CreateAndJoinUserResponse as CreateAndJoinUserResponse
    from .app_portal import CreatePortalLogRequest as CreatePortalLogRequest
    from .app_portal import CreatePortalLogResponse as CreatePortalLogResponse
    from .app_portal import CreatePortalMessageRulesRequest as CreatePortalMessageRulesRequest
    from .app_portal import CreatePortalMessageRulesResponse as CreatePortalMessageRulesResponse
    from .app_portal import CreatePortalMessagesRequest as CreatePortalMessagesRequest
    from .app_portal import CreatePortalMessagesResponse as CreatePortalMessagesResponse
    from .app_portal import CreatePortalMessagesV22Request as CreatePortalMessagesV22Request
    from .app_portal import CreatePortalResourceTypeRequest as CreatePortalResourceTypeRequest
    from .app_portal import CreatePortalResourceTypeResponse as CreatePortalResourceTypeResponse
    from .app_portal import CreatePortalRoleRequest as CreatePortalRoleRequest
    from .app_portal import CreatePortalRoleResponse as CreatePortalRoleResponse
    from .app_portal import CreatePortalStructuresRequest as CreatePortalStructuresRequest
    from .app_portal import CreatePortalStructuresResponse as CreatePortalStructuresResponse
    from .app_portal import CreateUserInOrganizationRequest as CreateUserInOrganizationRequest
    from .app_portal import CreateUserInOrganizationResponse as CreateUserInOrganizationResponse
    from .app_portal import CreateUserWithPasswordRequest as CreateUserWithPasswordRequest
    from .app_portal import CreateUserWithPasswordResponse as CreateUserWithPasswordResponse
    from .app_portal import DeletePortalMessageRulesRequest as DeletePortalMessageRulesRequest
    from .app_portal import DeletePortalMessageRulesResponse as DeletePortalMessageRulesResponse
    from .app_portal import DeletePortalResourcesRequest as DeletePortalResourcesRequest
    from .app_portal import DeletePortalResourcesResponse as DeletePortalResourcesResponse
    from .app_portal import DeletePortalResourceTypesRequest as DeletePortalResourceTypesRequest
    from .app_portal import DeletePortalResourceTypesResponse as DeletePortalResourceTypesResponse
    from .app_portal import DeletePortalStructuresRequest as DeletePortalStructuresRequest
    from .app_portal import DeletePortalStructuresResponse as DeletePortalStructuresResponse
    from .app_portal import EnosMessageRefusal as EnosMessageRefusal
    from .app_portal import GetAppAssetTreeResponse as GetAppAssetTreeResponse
    from .app_portal import GetAppAssetTreeV22Response as GetAppAssetTreeV22Response
    from .app_portal import GetAppMenusAndPermissionsResponse as GetAppMenusAndPermissionsResponse
    from .app_portal import GetCurrentPortalUserResponse as GetCurrentPortalUserResponse
    from .app_portal import GetPortalAppAuthorizationResponse as GetPortalAppAuthorizationResponse
    from .app_portal import GetPortalAppResponse as GetPortalAppResponse
    from .app_portal import GetPortalPasswordResetTokenRequest as GetPortalPasswordResetTokenRequest
    from .app_portal import GetPortalPasswordResetTokenResponse as GetPortalPasswordResetTokenResponse
    from .app_portal import GetPortalRolePermissionsRequest as GetPortalRolePermissionsRequest
    from .app_portal import GetPortalRolePermissionsResponse as GetPortalRolePermissionsResponse
    from .app_portal import GetPortalSessionResponse as GetPortalSessionResponse
    from .app_portal import GetPortalStructureTreeResponse as GetPortalStructureTreeResponse
    from .app_portal import GetPortalUserDomainResponse as GetPortalUserDomainResponse
    from .app_portal import GetPortalUserStructureTreeResponse as GetPortalUserStructureTreeResponse
    from .app_portal import GetUserBaseInfoRequest as GetUserBaseInfoRequest
    from .app_portal import GetUserBaseInfoResponse as GetUserBaseInfoResponse
    from .app_portal import JoinUsersRequest as JoinUsersRequest
    from .app_portal import JoinUsersResponse as JoinUsersResponse
    from .app_portal import ListAppUsersRequest as ListAppUsersRequest
    from .app_portal import ListAppUsersResponse as ListAppUsersResponse
    from .app_portal import ListAssetsOfUsersRequest as ListAssetsOfUsersRequest
    from .app_portal import ListAssetsOfUsersResponse as ListAssetsOfUsersResponse
    from .app_portal import ListAssetStructuresResponse as ListAssetStructuresResponse
    from .app_portal import ListManageableUsersRequest as ListManageableUsersRequest
    from .app_portal import ListManageableUsersResponse as ListManageableUsersResponse
    from .app_portal import ListManageableUsersV22Request as ListManageableUsersV22Request
    from .app_portal import ListMessageColorsResponse as ListMessageColorsResponse
    from .app_portal import ListMessageRingtonesResponse as ListMessageRingtonesResponse
    from .app_portal import ListOrganizationLanguagesResponse as ListOrganizationLanguagesResponse
    from .app_portal import ListOrganizationRolesResponse as ListOrganizationRolesResponse
    from .app_portal import ListOrganizationUserGroupsResponse as ListOrganizationUserGroupsResponse
    from .app_portal import ListPortalAppStructuresResponse as ListPortalAppStructuresResponse
    from .app_portal import ListPortalAuditLogsRequest as ListPortalAuditLogsRequest
    from .app_portal import ListPortalAuditLogsResponse as ListPortalAuditLogsResponse
    from .app_portal import ListPortalMenuAccessLogsRequest as ListPortalMenuAccessLogsRequest
    from .app_portal import ListPortalMenuAccessLogsResponse as ListPortalMenuAccessLogsResponse
    from .app_portal import ListPortalMenuGroupsResponse as ListPortalMenuGroupsResponse
    from .app_portal import ListPortalOrganizationsResponse as ListPortalOrganizationsResponse
    from .app_portal import ListPortalOrganizationUsersRequest as ListPortalOrganizationUsersRequest
    from .app_portal import ListPortalOrganizationUsersResponse as ListPortalOrganizationUsersResponse
    from .app_portal import ListPortalResourcesRequest as ListPortalResourcesRequest
    from .app_portal import ListPortalResourcesResponse as ListPortalResourcesResponse
    from .app_portal import ListPortalResourceTypesRequest as ListPortalResourceTypesRequest
    from .app_portal import ListPortalResourceTypesResponse as ListPortalResourceTypesResponse
    from .app_portal import ListPortalUserStructuresResponse as ListPortalUserStructuresResponse
    from .app_portal import ListRolesOfUsersRequest as ListRolesOfUsersRequest
    from .app_portal import ListRolesOfUsersResponse as ListRolesOfUsersResponse
    from .app_portal import ListStructureAssetsRequest as ListStructureAssetsRequest
    from .app_portal import ListStructureAssetsResponse as ListStructureAssetsResponse
    from .app_portal import ListStructuresOfUsersRequest as ListStructuresOfUsersRequest
    from .app_portal import ListStructuresOfUsersResponse as ListStructuresOfUsersResponse
    from .app_portal import ListUnresolvedMessagesRequest as ListUnresolvedMessagesRequest
    from .app_portal import ListUnresolvedMessagesResponse as ListUnresolvedMessagesResponse
    from .app_portal import ListUserAppResourcesResponse as ListUserAppResourcesResponse
    from .app_portal import ListUserAppsResponse as ListUserAppsResponse
    from .app_portal import ListUserAssetsRequest as ListUserAssetsRequest
    from .app_portal import ListUserAssetsResponse as ListUserAssetsResponse
    from .app_portal import ListUserGroupResourcesResponse as ListUserGroupResourcesResponse
    from .app_portal import ListUserGroupsOfUsersRequest as ListUserGroupsOfUsersRequest
    from .app_portal import ListUserGroupsOfUsersResponse as ListUserGroupsOfUsersResponse
    from .app_portal import ListUserPermissionsResponse as ListUserPermissionsResponse
    from .app_portal import ListUserRolesResponse as ListUserRolesResponse
    from .app_portal import ListUsersOfRoleRequest as ListUsersOfRoleRequest
    from .app_portal import ListUsersOfRoleResponse as ListUsersOfRoleResponse
    from .app_portal import ListUsersOfUserGroupRequest as ListUsersOfUserGroupRequest
    from .app_portal import ListUsersOfUserGroupResponse as ListUsersOfUserGroupResponse
    from .app_portal import ListUsersWithAssetAccessRequest as ListUsersWithAssetAccessRequest
    from .app_portal import ListUsersWithAssetAccessResponse as ListUsersWithAssetAccessResponse
    from .app_portal import LoginPortalRequest as LoginPortalRequest
    from .app_portal import LoginPortalResponse as LoginPortalResponse
    from .app_portal import LoginPortalViaCodeRequest as LoginPortalViaCodeRequest
    from .app_portal import LoginPortalViaCodeResponse as LoginPortalViaCodeResponse
    from .app_portal import LogoutPortalResponse as LogoutPortalResponse
    from .app_portal import PortalApp as PortalApp
    from .app_portal import PortalAppAssetNode as PortalAppAssetNode
    from .app_portal import PortalAppAuthorization as PortalAppAuthorization
    from .app_portal import PortalAppCategory as PortalAppCategory
    from .app_portal import PortalAppCategoryId as PortalAppCategoryId
    from .app_portal import PortalAppInformation as PortalAppInformation
    from .app_portal import PortalAppOrigin as PortalAppOrigin
    from .app_portal import PortalAppPermission as PortalAppPermission
    from .app_portal import PortalAppResource as PortalAppResource
    from .app_portal import PortalAppResources as PortalAppResources
    from .app_portal import PortalApps as PortalApps
    from .app_portal import PortalAppType as PortalAppType
    from .app_portal import PortalAsset as PortalAsset
    from .app_portal import PortalAssetPage as PortalAssetPage
    from .app_portal import PortalAssetStructure as PortalAssetStructure
    from .app_portal import PortalAssetStructures as PortalAssetStructures
    from .app_portal import PortalAssetUser as PortalAssetUser
    from .app_portal import PortalAuditAccount as PortalAuditAccount
    from .app_portal import PortalAuditLog as PortalAuditLog
    from .app_portal import PortalAuditLogPage as PortalAuditLogPage
    from .app_portal import PortalAuditPagination as PortalAuditPagination
    from .app_portal import PortalAuditResource as PortalAuditResource
    from .app_portal import PortalCreatedUser as PortalCreatedUser
    from .app_portal import PortalDataAuthorization as PortalDataAuthorization
    from .app_portal import PortalDomain as PortalDomain
    from .app_portal import PortalEnvelope as PortalEnvelope
    from .app_portal import PortalI18nText as PortalI18nText
    from .app_portal import PortalIdName as PortalIdName
    from .app_portal import PortalLanguages as PortalLanguages
    from .app_portal import PortalLocale as PortalLocale
    from .app_portal import PortalLogin as PortalLogin
    from .app_portal import PortalLoginUser as PortalLoginUser
    from .app_portal import PortalMenu as PortalMenu
    from .app_portal import PortalMenuAccessLog as PortalMenuAccessLog
    from .app_portal import PortalMenuAccessLogPage as PortalMenuAccessLogPage
    from .app_portal import PortalMenuGroup as PortalMenuGroup
    from .app_portal import PortalMenuGroups as PortalMenuGroups
    from .app_portal import PortalMessage as PortalMessage
    from .app_portal import PortalMessageColor as PortalMessageColor
    from .app_portal import PortalMessageColors as PortalMessageColors
    from .app_portal import PortalMessageRingtone as PortalMessageRingtone
    from .app_portal import PortalMessageRingtones as PortalMessageRingtones
    from .app_portal import PortalMessageRule as PortalMessageRule
    from .app_portal import PortalMessageRules as PortalMessageRules
    from .app_portal import PortalMessageState as PortalMessageState
    from .app_portal import PortalMessageType as PortalMessageType
    from .app_portal import PortalMessageUpdate as PortalMessageUpdate
    from .app_portal import PortalMessageV22 as PortalMessageV22
    from .app_portal import PortalNewMessageRule as PortalNewMessageRule
    from .app_portal import PortalNewResource as PortalNewResource
    from .app_portal import PortalNewStructure as PortalNewStructure
    from .app_portal import PortalOrganizations as PortalOrganizations
    from .app_portal import PortalPagination as PortalPagination
    from .app_portal import PortalPaginationRequest as PortalPaginationRequest
    from .app_portal import PortalPasswordToken as PortalPasswordToken
    from .app_portal import PortalPermissionChange as PortalPermissionChange
    from .app_portal import PortalPermissionResource as PortalPermissionResource
    from .app_portal import PortalPermissions as PortalPermissions
    from .app_portal import PortalRecipientType as PortalRecipientType
    from .app_portal import PortalRegisteredResources as PortalRegisteredResources
    from .app_portal import PortalResource as PortalResource
    from .app_portal import PortalResourcePage as PortalResourcePage
    from .app_portal import PortalResources as PortalResources
    from .app_portal import PortalResourceType as PortalResourceType
    from .app_portal import PortalResourceTypes as PortalResourceTypes
    from .app_portal import PortalRolePermissions as PortalRolePermissions
    from .app_portal import PortalRoleResource as PortalRoleResource
    from .app_portal import PortalRoles as PortalRoles
    from .app_portal import PortalRuleRelation as PortalRuleRelation
    from .app_portal import PortalSession as PortalSession
    from .app_portal import PortalSessionTokens as PortalSessionTokens
    from .app_portal import PortalStructureAsset as PortalStructureAsset
    from .app_portal import PortalStructureAssets as PortalStructureAssets
    from .app_portal import PortalStructureIds as PortalStructureIds
    from .app_portal import PortalStructureNode as PortalStructureNode
    from .app_portal import PortalStructureNodes as PortalStructureNodes
    from .app_portal import PortalStructureRoot as PortalStructureRoot
    from .app_portal import PortalStructureTag as PortalStructureTag
    from .app_portal import PortalStructureTree as PortalStructureTree
    from .app_portal import PortalStructureUpdate as PortalStructureUpdate
    from .app_portal import PortalSuccess as PortalSuccess
    from .app_portal import PortalTag as PortalTag
    from .app_portal import PortalUpdatedUser as PortalUpdatedUser
    from .app_portal import PortalUser as PortalUser
    from .app_portal import PortalUserAppResources as PortalUserAppResources
    from .app_portal import PortalUserAssetIds as PortalUserAssetIds
    from .app_portal import PortalUserBase as PortalUserBase
    from .app_portal import PortalUserBases as PortalUserBases
    from .app_portal import PortalUserContact as PortalUserContact
    from .app_portal import PortalUserContactPage as PortalUserContactPage
    from .app_portal import PortalUserContacts as PortalUserContacts
    from .app_portal import PortalUserGroupIds as PortalUserGroupIds
    from .app_portal import PortalUserGroups as PortalUserGroups
    from .app_portal import PortalUserId as PortalUserId
    from .app_portal import PortalUserMenu as PortalUserMenu
    from .app_portal import PortalUserPage as PortalUserPage
    from .app_portal import PortalUserPermission as PortalUserPermission
    from .app_portal import PortalUserRoleIds as PortalUserRoleIds
    from .app_portal import PortalUsersAssets as PortalUsersAssets
    from .app_portal import PortalUsersGroups as PortalUsersGroups
    from .app_portal import PortalUsersRoles as PortalUsersRoles
    from .app_portal import PortalUsersStructures as PortalUsersStructures
    from .app_portal import PortalUserStructureIds as PortalUserStructureIds
    from .app_portal import PortalUserType as PortalUserType
    from .app_portal import PortalVerificationType as PortalVerificationType
    from .app_portal import RefreshPortalAccessTokenResponse as RefreshPortalAccessTokenResponse
    from .app_portal import RegisterPortalResourcesRequest as RegisterPortalResourcesRequest
    from .app_portal import RegisterPortalResourcesResponse as RegisterPortalResourcesResponse
    from .app_portal import RemovePortalUserRequest as RemovePortalUserRequest
    from .app_portal import RemovePortalUserResponse as RemovePortalUserResponse
    from .app_portal import RemoveResourceUsersRequest as RemoveResourceUsersRequest
    from .app_portal import RemoveResourceUsersResponse as RemoveResourceUsersResponse
    from .app_portal import RemoveUserGroupResourcesRequest as RemoveUserGroupResourcesRequest
    from .app_portal import RemoveUserGroupResourcesResponse as RemoveUserGroupResourcesResponse
    from .app_portal import RemoveUserGroupsRequest as RemoveUserGroupsRequest
    from .app_portal import RemoveUserGroupsResponse as RemoveUserGroupsResponse
    from .app_portal import RemoveUserRolesRequest as RemoveUserRolesRequest
    from .app_portal import RemoveUserRolesResponse as RemoveUserRolesResponse
    from .app_portal import RemoveUserStructuresRequest as RemoveUserStructuresRequest
    from .app_portal import RemoveUserStructuresResponse as RemoveUserStructuresResponse
    from .app_portal import ReplaceUserAssetsRequest as ReplaceUserAssetsRequest
    from .app_portal import ReplaceUserAssetsResponse as ReplaceUserAssetsResponse
    from .app_portal import ResetPortalPasswordRequest as ResetPortalPasswordRequest
    from .app_portal import ResetPortalPasswordResponse as ResetPortalPasswordResponse
    from .app_portal import RevokePortalRefreshTokensRequest as RevokePortalRefreshTokensRequest
    from .app_portal import RevokePortalRefreshTokensResponse as RevokePortalRefreshTokensResponse
    from .app_portal import SavePortalMenuGroupRequest as SavePortalMenuGroupRequest
    from .app_portal import SavePortalMenuGroupResponse as SavePortalMenuGroupResponse
    from .app_portal import SearchPortalMessageRulesRequest as SearchPortalMessageRulesRequest
    from .app_portal import SearchPortalMessageRulesResponse as SearchPortalMessageRulesResponse
    from .app_portal import SendPortalVerificationCodeResponse as SendPortalVerificationCodeResponse
    from .app_portal import SyncPortalAssetsResponse as SyncPortalAssetsResponse
    from .app_portal import UnresolvedMessagePage as UnresolvedMessagePage
    from .app_portal import UnresolvedMessagesPagination as UnresolvedMessagesPagination
    from .app_portal import UpdatePortalAppAuthorizationRequest as UpdatePortalAppAuthorizationRequest
    from .app_portal import UpdatePortalAppAuthorizationResponse as UpdatePortalAppAuthorizationResponse
    from .app_portal import UpdatePortalAppRequest as UpdatePortalAppRequest
    from .app_portal import UpdatePortalAppResponse as UpdatePortalAppResponse
    from .app_portal import UpdatePortalMessageRuleRequest as UpdatePortalMessageRuleRequest
    from .app_portal import UpdatePortalMessageRuleResponse as UpdatePortalMessageRuleResponse
    from .app_portal import UpdatePortalMessagesRequest as UpdatePortalMessagesRequest
    from .app_portal import UpdatePortalMessagesResponse as UpdatePortalMessagesResponse
    from .app_portal import UpdatePortalResourceRequest as UpdatePortalResourceRequest
    from .app_portal import UpdatePortalResourceResponse as UpdatePortalResourceResponse
    from .app_portal import UpdatePortalResourceTypeRequest as UpdatePortalResourceTypeRequest
    from .app_portal import UpdatePortalResourceTypeResponse as UpdatePortalResourceTypeResponse
    from .app_portal import UpdatePortalRolePermissionsRequest as UpdatePortalRolePermissionsRequest
    from .app_portal import UpdatePortalRolePermissionsResponse as UpdatePortalRolePermissionsResponse
    from .app_portal import UpdatePortalStructuresRequest as UpdatePortalStructuresRequest
    from .app_portal import UpdatePortalStructuresResponse as UpdatePortalStructuresResponse
    from .app_portal import UpdatePortalUserRequest as UpdatePortalUserRequest
    from .app_portal import UpdatePortalUserResponse as UpdatePortalUserResponse
    from .app_portal import VerifyPortalVerificationCodeRequest as VerifyPortalVerificationCodeRequest
    from .app_portal import VerifyPortalVerificationCodeResponse as VerifyPortalVerificationCodeResponse
    from .asset import AssetDetails as AssetDetails
    from .asset import AssetUpdate as AssetUpdate
    from .asset import CreateLogicalAssetRequest as CreateLogicalAssetRequest
    from .asset import CreateLogicalAssetResponse as CreateLogicalAssetResponse
    from .asset import DeleteLogicalAssetRequest as DeleteLogicalAssetRequest
    from .asset import DeleteLogicalAssetResponse as DeleteLogicalAssetResponse
    from .asset import GetAssetResponse as GetAssetResponse
    from .asset import LogicalAssetCreate as LogicalAssetCreate
    from .asset import LogicalAssetUpdate as LogicalAssetUpdate
    from .asset import UpdateAssetRequest as UpdateAssetRequest
    from .asset import UpdateAssetResponse as UpdateAssetResponse
    from .asset import UpdateLogicalAssetRequest as UpdateLogicalAssetRequest
    from .asset import UpdateLogicalAssetResponse as UpdateLogicalAssetResponse
    from .asset_tree import AssetPathProjection as AssetPathProjection
    from .asset_tree import AssetTree as AssetTree
    from .asset_tree import AssetTreeAsset as AssetTreeAsset
    from .asset_tree import AssetTreeAssetCreate as AssetTreeAssetCreate
    from .asset_tree import AssetTreeAssetIdentifier as AssetTreeAssetIdentifier
    from .asset_tree import AssetTreeAssetLabel as AssetTreeAssetLabel
    from .asset_tree import AssetTreeBatchResult as AssetTreeBatchResult
    from .asset_tree import AssetTreeCreate as AssetTreeCreate
    from .asset_tree import AssetTreeFilter as AssetTreeFilter
    from .asset_tree import AssetTreeNameFilter as AssetTreeNameFilter
    from .asset_tree import AssetTreeNodeFilter as AssetTreeNodeFilter
    from .asset_tree import AssetTreeNodePagination as AssetTreeNodePagination
    from .asset_tree import AssetTreePathEnd as AssetTreePathEnd
    from .asset_tree import AssetTreePaths as AssetTreePaths
    from .asset_tree import AssetTreeRelationFilter as AssetTreeRelationFilter
    from .asset_tree import AssetTreeUpdate as AssetTreeUpdate
    from .asset_tree import AssociateAssetBatchRequest as AssociateAssetBatchRequest
    from .asset_tree import AssociateAssetBatchResponse as AssociateAssetBatchResponse
    from .asset_tree import AssociateAssetResponse as AssociateAssetResponse
    from .asset_tree import CreateAndAssociateAssetRequest as CreateAndAssociateAssetRequest
    from .asset_tree import CreateAndAssociateAssetResponse as CreateAndAssociateAssetResponse
    from .asset_tree import CreateAssetTreeAndAssociateAssetRequest as CreateAssetTreeAndAssociateAssetRequest
    from .asset_tree import CreateAssetTreeAndAssociateAssetResponse as CreateAssetTreeAndAssociateAssetResponse
    from .asset_tree import CreateAssetTreeRequest as CreateAssetTreeRequest
    from .asset_tree import CreateAssetTreeResponse as CreateAssetTreeResponse
    from .asset_tree import DeleteAssetNodeResponse as DeleteAssetNodeResponse
    from .asset_tree import DeleteAssetTreeResponse as DeleteAssetTreeResponse
    from .asset_tree import GetAssetTreeResponse as GetAssetTreeResponse
    from .asset_tree import GetAssetTreesRequest as GetAssetTreesRequest
    from .asset_tree import GetAssetTreesResponse as GetAssetTreesResponse
    from .asset_tree import MoveAssetNodeResponse as MoveAssetNodeResponse
    from .asset_tree import SearchAssetNodesRequest as SearchAssetNodesRequest
    from .asset_tree import SearchAssetNodesResponse as SearchAssetNodesResponse
    from .asset_tree import SearchAssetPathsRequest as SearchAssetPathsRequest
    from .asset_tree import SearchAssetPathsResponse as SearchAssetPathsResponse
    from .asset_tree import SearchAssetTreesRequest as SearchAssetTreesRequest
    from .asset_tree import SearchAssetTreesResponse as SearchAssetTreesResponse
    from .asset_tree import SearchRelatedAssetNodesRequest as SearchRelatedAssetNodesRequest
    from .asset_tree import SearchRelatedAssetNodesResponse as SearchRelatedAssetNodesResponse
    from .asset_tree import UpdateAssetTreeRequest as UpdateAssetTreeRequest
    from .asset_tree import UpdateAssetTreeResponse as UpdateAssetTreeResponse
    from .batch import BatchAlertMode as BatchAlertMode
    from .batch import BatchCycle as BatchCycle
    from .batch import BatchDirectoryEntry as BatchDirectoryEntry
    from .batch import BatchDirectoryId as BatchDirectoryId
    from .batch import BatchEnvelope as BatchEnvelope
    from .batch import BatchFlow as BatchFlow
    from .batch import BatchFlowActive as BatchFlowActive
    from .batch import BatchFlowConfig as BatchFlowConfig
    from .batch import BatchFlowEntry as BatchFlowEntry
    from .batch import BatchFlowGraph as BatchFlowGraph
    from .batch import BatchFlowId as BatchFlowId
    from .batch import BatchFlowInstance as BatchFlowInstance
    from .batch import BatchFlowInstanceId as BatchFlowInstanceId
    from .batch import BatchFlowInstanceList as BatchFlowInstanceList
    from .batch import BatchFlowInstanceNode as BatchFlowInstanceNode
    from .batch import BatchFlowLink as BatchFlowLink
    from .batch import BatchFlowNode as BatchFlowNode
    from .batch import BatchFlowParameter as BatchFlowParameter
    from .batch import BatchFlowSummary as BatchFlowSummary
    from .batch import BatchFlowType as BatchFlowType
    from .batch import BatchInstanceGraph as BatchInstanceGraph
    from .batch import BatchInstanceStatus as BatchInstanceStatus
    from .batch import BatchLinkRelation as BatchLinkRelation
    from .batch import BatchMyFlow as BatchMyFlow
    from .batch import BatchNodeRelation as BatchNodeRelation
    from .batch import BatchSyncType as BatchSyncType
    from .batch import BatchTaskConfig as BatchTaskConfig
    from .batch import BatchTaskInstance as BatchTaskInstance
    from .batch import BatchTaskInstanceNode as BatchTaskInstanceNode
    from .batch import BatchTaskLink as BatchTaskLink
    from .batch import BatchTaskLog as BatchTaskLog
    from .batch import BatchTaskNode as BatchTaskNode
    from .batch import BatchTaskRelation as BatchTaskRelation
    from .batch import BatchTimeZone as BatchTimeZone
    from .batch import CancelFlowInstanceRequest as CancelFlowInstanceRequest
    from .batch import CancelFlowInstanceResponse as CancelFlowInstanceResponse
    from .batch import CreateDirectoryRequest as CreateDirectoryRequest
    from .batch import CreateDirectoryResponse as CreateDirectoryResponse
    from .batch import DeleteFlowResponse as DeleteFlowResponse
    from .batch import DisableFlowRequest as DisableFlowRequest
    from .batch import DisableFlowResponse as DisableFlowResponse
    from .batch import EnableFlowRequest as EnableFlowRequest
    from .batch import EnableFlowResponse as EnableFlowResponse
    from .batch import ExportFlowResponse as ExportFlowResponse
    from .batch import GetCurrentTimeResponse as GetCurrentTimeResponse
    from .batch import GetFlowInstanceResponse as GetFlowInstanceResponse
    from .batch import GetFlowResponse as GetFlowResponse
    from .batch import GetMyFlowsResponse as GetMyFlowsResponse
    from .batch import GetTaskInstanceLogResponse as GetTaskInstanceLogResponse
    from .batch import GetTaskInstanceResponse as GetTaskInstanceResponse
    from .batch import GetTimeZoneResponse as GetTimeZoneResponse
    from .batch import ImportFlowRequest as ImportFlowRequest
    from .batch import ImportFlowResponse as ImportFlowResponse
    from .batch import ListFlowInstancesRequest as ListFlowInstancesRequest
    from .batch import ListFlowInstancesResponse as ListFlowInstancesResponse
    from .batch import ListWorkflowDirectoriesResponse as ListWorkflowDirectoriesResponse
    from .batch import LoadFlowForEditResponse as LoadFlowForEditResponse
    from .batch import SaveFlowRequest as SaveFlowRequest
    from .batch import SaveFlowResponse as SaveFlowResponse
    from .batch import SearchFlowsRequest as SearchFlowsRequest
    from .batch import SearchFlowsResponse as SearchFlowsResponse
    from .batch import TriggerFlowFromTaskRequest as TriggerFlowFromTaskRequest
    from .batch import TriggerFlowFromTaskResponse as TriggerFlowFromTaskResponse
    from .batch import TriggerFlowRequest as TriggerFlowRequest
    from .batch import TriggerFlowResponse as TriggerFlowResponse
    from .batch import UpdateAndTriggerFlowRequest as UpdateAndTriggerFlowRequest
    from .batch import UpdateAndTriggerFlowResponse as UpdateAndTriggerFlowResponse
    from .batch_v2_0 import BatchAlertModeV20 as BatchAlertModeV20
    from .batch_v2_0 import BatchCycleV20 as BatchCycleV20
    from .batch_v2_0 import BatchDirectoryEntryV20 as BatchDirectoryEntryV20
    from .batch_v2_0 import BatchDirectoryIdV20 as BatchDirectoryIdV20
    from .batch_v2_0 import BatchEnvelopeV20 as BatchEnvelopeV20
    from .batch_v2_0 import BatchFlowActiveV20 as BatchFlowActiveV20
    from .batch_v2_0 import BatchFlowConfigV20 as BatchFlowConfigV20
    from .batch_v2_0 import BatchFlowEntryV20 as BatchFlowEntryV20
    from .batch_v2_0 import BatchFlowGraphV20 as BatchFlowGraphV20
    from .batch_v2_0 import BatchFlowIdV20 as BatchFlowIdV20
    from .batch_v2_0 import BatchFlowInstanceIdV20 as BatchFlowInstanceIdV20
    from .batch_v2_0 import BatchFlowInstanceListV20 as BatchFlowInstanceListV20
    from .batch_v2_0 import BatchFlowInstanceNodeV20 as BatchFlowInstanceNodeV20
    from .batch_v2_0 import BatchFlowInstanceV20 as BatchFlowInstanceV20
    from .batch_v2_0 import BatchFlowLinkV20 as BatchFlowLinkV20
    from .batch_v2_0 import BatchFlowNodeV20 as BatchFlowNodeV20
    from .batch_v2_0 import BatchFlowParameterV20 as BatchFlowParameterV20
    from .batch_v2_0 import BatchFlowSummaryV20 as BatchFlowSummaryV20
    from .batch_v2_0 import BatchFlowTypeV20 as BatchFlowTypeV20
    from .batch_v2_0 import BatchFlowV20 as BatchFlowV20
    from .batch_v2_0 import BatchInstanceGraphV20 as BatchInstanceGraphV20
    from .batch_v2_0 import BatchInstanceStatusV20 as BatchInstanceStatusV20
    from .batch_v2_0 import BatchLinkRelationV20 as BatchLinkRelationV20
    from .batch_v2_0 import BatchMyFlowV20 as BatchMyFlowV20
    from .batch_v2_0 import BatchNodeRelationV20 as BatchNodeRelationV20
    from .batch_v2_0 import BatchPaginationV20 as BatchPaginationV20
    from .batch_v2_0 import BatchSyncTypeV20 as BatchSyncTypeV20
    from .batch_v2_0 import BatchTaskConfigV20 as BatchTaskConfigV20
    from .batch_v2_0 import BatchTaskInstanceNodeV20 as BatchTaskInstanceNodeV20
    from .batch_v2_0 import BatchTaskLinkV20 as BatchTaskLinkV20
    from .batch_v2_0 import BatchTaskLogV20 as BatchTaskLogV20
    from .batch_v2_0 import BatchTaskNodeV20 as BatchTaskNodeV20
    from .batch_v2_0 import BatchTaskRelationV20 as BatchTaskRelationV20
    from .batch_v2_0 import BatchTimeZoneV20 as BatchTimeZoneV20
    from .batch_v2_0 import CancelFlowInstanceRequestV20 as CancelFlowInstanceRequestV20
    from .batch_v2_0 import CancelFlowInstanceResponseV20 as CancelFlowInstanceResponseV20
    from .batch_v2_0 import CreateDirectoryRequestV20 as CreateDirectoryRequestV20
    from .batch_v2_0 import CreateDirectoryResponseV20 as CreateDirectoryResponseV20
    from .batch_v2_0 import DeleteFlowResponseV20 as DeleteFlowResponseV20
    from .batch_v2_0 import DisableFlowRequestV20 as DisableFlowRequestV20
    from .batch_v2_0 import DisableFlowResponseV20 as DisableFlowResponseV20
    from .batch_v2_0 import EnableFlowRequestV20 as EnableFlowRequestV20
    from .batch_v2_0 import EnableFlowResponseV20 as EnableFlowResponseV20
    from .batch_v2_0 import ExportFlowResponseV20 as ExportFlowResponseV20
    from .batch_v2_0 import GetCurrentTimeResponseV20 as GetCurrentTimeResponseV20
    from .batch_v2_0 import GetFlowInstanceResponseV20 as GetFlowInstanceResponseV20
    from .batch_v2_0 import GetFlowResponseV20 as GetFlowResponseV20
    from .batch_v2_0 import GetMyFlowsResponseV20 as GetMyFlowsResponseV20
    from .batch_v2_0 import GetTaskInstanceLogResponseV20 as GetTaskInstanceLogResponseV20
    from .batch_v2_0 import GetTimeZoneResponseV20 as GetTimeZoneResponseV20
    from .batch_v2_0 import ImportFlowRequestV20 as ImportFlowRequestV20
    from .batch_v2_0 import ImportFlowResponseV20 as ImportFlowResponseV20
    from .batch_v2_0 import ListFlowInstancesRequestV20 as ListFlowInstancesRequestV20
    from .batch_v2_0 import ListFlowInstancesResponseV20 as ListFlowInstancesResponseV20
    from .batch_v2_0 import ListWorkflowDirectoriesResponseV20 as ListWorkflowDirectoriesResponseV20
    from .batch_v2_0 import LoadFlowForEditResponseV20 as LoadFlowForEditResponseV20
    from .batch_v2_0 import SaveFlowRequestV20 as SaveFlowRequestV20
    from .batch_v2_0 import SaveFlowResponseV20 as SaveFlowResponseV20
    from .batch_v2_0 import SearchFlowsRequestV20 as SearchFlowsRequestV20
    from .batch_v2_0 import SearchFlowsResponseV20 as SearchFlowsResponseV20
    from .batch_v2_0 import TriggerFlowRequestV20 as TriggerFlowRequestV20
    from .batch_v2_0 import TriggerFlowResponseV20 as TriggerFlowResponseV20
    from .batch_v2_0 import UpdateAndTriggerFlowRequestV20 as UpdateAndTriggerFlowRequestV20
    from .batch_v2_0 import UpdateAndTriggerFlowResponseV20 as UpdateAndTriggerFlowResponseV20
    from .connection import AddDevicesToDeviceGroupRequest as AddDevicesToDeviceGroupRequest
    from .connection import AddDevicesToDeviceGroupResponse as AddDevicesToDeviceGroupResponse
    from .connection import AddSubDeviceRequest as AddSubDeviceRequest
    from .connection import AddSubDeviceResponse as AddSubDeviceResponse
    from .connection import ApplyCertificateRequest as ApplyCertificateRequest
    from .connection import ApplyCertificateResponse as ApplyCertificateResponse
    from .connection import BatchCreateDevicesRequest as BatchCreateDevicesRequest
    from .connection import BatchCreateDevicesRequestV24 as BatchCreateDevicesRequestV24
    from .connection import BatchCreateDevicesResponse as BatchCreateDevicesResponse
    from .connection import BatchCreateDevicesResponseV24 as BatchCreateDevicesResponseV24
    from .connection import CancelCommandResponse as CancelCommandResponse
    from .connection import CancelOtaTasksRequest as CancelOtaTasksRequest
    from .connection import CancelOtaTasksResponse as CancelOtaTasksResponse
    from .connection import Certificate as Certificate
    from .connection import CertificateAudit as CertificateAudit
    from .connection import CertificateIssueAuthority as CertificateIssueAuthority
    from .connection import CertificateStatus as CertificateStatus
    from .connection import CommandReceipt as CommandReceipt
    from .connection import CommandRecord as CommandRecord
    from .connection import CommandRecordState as CommandRecordState
    from .connection import CommandRecordType as CommandRecordType
    from .connection import CreateDeviceGroupRequest as CreateDeviceGroupRequest
    from .connection import CreateDeviceGroupResponse as CreateDeviceGroupResponse
    from .connection import CreateDeviceRequest as CreateDeviceRequest
    from .connection import CreateDeviceRequestV24 as CreateDeviceRequestV24
    from .connection import CreateDeviceResponse as CreateDeviceResponse
    from .connection import CreateDeviceResponseV24 as CreateDeviceResponseV24
    from .connection import CreateFirmwareRequest as CreateFirmwareRequest
    from .connection import CreateFirmwareResponse as CreateFirmwareResponse
    from .connection import CreateOtaJobRequest as CreateOtaJobRequest
    from .connection import CreateOtaJobResponse as CreateOtaJobResponse
    from .connection import CreateProductRequest as CreateProductRequest
    from .connection import CreateProductResponse as CreateProductResponse
    from .connection import DeleteDeviceGroupRequest as DeleteDeviceGroupRequest
    from .connection import DeleteDeviceGroupResponse as DeleteDeviceGroupResponse
    from .connection import DeleteDeviceResponse as DeleteDeviceResponse
    from .connection import DeleteFileResponse as DeleteFileResponse
    from .connection import DeleteFirmwareResponse as DeleteFirmwareResponse
    from .connection import DeleteOtaJobResponse as DeleteOtaJobResponse
    from .connection import DeleteProductResponse as DeleteProductResponse
    from .connection import Device as Device
    from .connection import DeviceBatchResult as DeviceBatchResult
    from .connection import DeviceBatchResultV24 as DeviceBatchResultV24
    from .connection import DeviceCreateOption as DeviceCreateOption
    from .connection import DeviceCreateResult as DeviceCreateResult
    from .connection import DeviceCreateResultV24 as DeviceCreateResultV24
    from .connection import DeviceDataFormat as DeviceDataFormat
    from .connection import DeviceFileCategory as DeviceFileCategory
    from .connection import DeviceFirmware as DeviceFirmware
    from .connection import DeviceGroup as DeviceGroup
    from .connection import DeviceGroupBatchResult as DeviceGroupBatchResult
    from .connection import DeviceGroupType as DeviceGroupType
    from .connection import DeviceIdentifier as DeviceIdentifier
    from .connection import DeviceLog as DeviceLog
    from .connection import DeviceReplaceResult as DeviceReplaceResult
    from .connection import DeviceStats as DeviceStats
    from .connection import DeviceStatus as DeviceStatus
    from .connection import DeviceV24 as DeviceV24
    from .connection import DisableDeviceResponse as DisableDeviceResponse
    from .connection import EnableDeviceResponse as EnableDeviceResponse
    from .connection import EventRecord as EventRecord
    from .connection import FileInfo as FileInfo
    from .connection import Firmware as Firmware
    from .connection import FirmwareCreateResult as FirmwareCreateResult
    from .connection import FirmwareMetadata as FirmwareMetadata
    from .connection import FirmwareSignMethod as FirmwareSignMethod
    from .connection import GetCommandResponse as GetCommandResponse
    from .connection import GetDeviceGroupResponse as GetDeviceGroupResponse
    from .connection import GetDeviceResponse as GetDeviceResponse
    from .connection import GetDeviceResponseV24 as GetDeviceResponseV24
    from .connection import GetDeviceStatsResponse as GetDeviceStatsResponse
    from .connection import GetDownloadUrlResponse as GetDownloadUrlResponse
    from .connection import GetEventResponse as GetEventResponse
    from .connection import GetFileInfoResponse as GetFileInfoResponse
    from .connection import GetFirmwareResponse as GetFirmwareResponse
    from .connection import GetGatewayRequest as GetGatewayRequest
    from .connection import GetGatewayRequestV24 as GetGatewayRequestV24
    from .connection import GetGatewayResponse as GetGatewayResponse
    from .connection import GetGatewayResponseV24 as GetGatewayResponseV24
    from .connection import GetLatestMeasurepointsRequest as GetLatestMeasurepointsRequest
    from .connection import GetLatestMeasurepointsResponse as GetLatestMeasurepointsResponse
    from .connection import GetOtaJobResponse as GetOtaJobResponse
    from .connection import GetProductResponse as GetProductResponse
    from .connection import GetProductResponseV24 as GetProductResponseV24
    from .connection import IntegrationAttributeEntry as IntegrationAttributeEntry
    from .connection import IntegrationAttributeMessage as IntegrationAttributeMessage
    from .connection import IntegrationEventEntry as IntegrationEventEntry
    from .connection import IntegrationEventMessage as IntegrationEventMessage
    from .connection import IntegrationFileMapping as IntegrationFileMapping
    from .connection import IntegrationMeasurepointEntry as IntegrationMeasurepointEntry
    from .connection import IntegrationMeasurepointMessage as IntegrationMeasurepointMessage
    from .connection import IntegrationUploadResult as IntegrationUploadResult
    from .connection import IntegrationUploadTarget as IntegrationUploadTarget
    from .connection import InvokeServiceRequest as InvokeServiceRequest
    from .connection import InvokeServiceResponse as InvokeServiceResponse
    from .connection import IssuedCertificate as IssuedCertificate
    from .connection import LatestMeasurepoint as LatestMeasurepoint
    from .connection import ListCertificatesResponse as ListCertificatesResponse
    from .connection import ListFirmwareVersionsResponse as ListFirmwareVersionsResponse
    from .connection import OtaAssetTreeScope as OtaAssetTreeScope
    from .connection import OtaJob as OtaJob
    from .connection import OtaJobCreateResult as OtaJobCreateResult
    from .connection import OtaJobStatus as OtaJobStatus
    from .connection import OtaJobType as OtaJobType
    from .connection import OtaRetryPolicy as OtaRetryPolicy
    from .connection import OtaSchedulePolicy as OtaSchedulePolicy
    from .connection import OtaTask as OtaTask
    from .connection import OtaUpgradePolicy as OtaUpgradePolicy
    from .connection import OtaUpgradeScope as OtaUpgradeScope
    from .connection import OtaUpgradeScopeType as OtaUpgradeScopeType
    from .connection import Product as Product
    from .connection import ProductType as ProductType
    from .connection import ProductV24 as ProductV24
    from .connection import RemoveDevicesFromDeviceGroupRequest as RemoveDevicesFromDeviceGroupRequest
    from .connection import RemoveDevicesFromDeviceGroupResponse as RemoveDevicesFromDeviceGroupResponse
    from .connection import RemoveSubDeviceRequest as RemoveSubDeviceRequest
    from .connection import RemoveSubDeviceResponse as RemoveSubDeviceResponse
    from .connection import RenewCertificateRequest as RenewCertificateRequest
    from .connection import RenewCertificateResponse as RenewCertificateResponse
    from .connection import ReplaceDeviceRequest as ReplaceDeviceRequest
    from .connection import ReplaceDeviceRequestV24 as ReplaceDeviceRequestV24
    from .connection import ReplaceDeviceResponse as ReplaceDeviceResponse
    from .connection import ReplaceDeviceResponseV24 as ReplaceDeviceResponseV24
    from .connection import RetryOtaTasksRequest as RetryOtaTasksRequest
    from .connection import RetryOtaTasksResponse as RetryOtaTasksResponse
    from .connection import RevokeCertificateRequest as RevokeCertificateRequest
    from .connection import RevokeCertificateResponse as RevokeCertificateResponse
    from .connection import RevokeReason as RevokeReason
    from .connection import SearchCommandsRequest as SearchCommandsRequest
    from .connection import SearchCommandsResponse as SearchCommandsResponse
    from .connection import SearchDeviceGroupsByDeviceRequest as SearchDeviceGroupsByDeviceRequest
    from .connection import SearchDeviceGroupsByDeviceResponse as SearchDeviceGroupsByDeviceResponse
    from .connection import SearchDeviceGroupsRequest as SearchDeviceGroupsRequest
    from .connection import SearchDeviceGroupsResponse as SearchDeviceGroupsResponse
    from .connection import SearchDeviceLogsRequest as SearchDeviceLogsRequest
    from .connection import SearchDeviceLogsResponse as SearchDeviceLogsResponse
    from .connection import SearchDevicesByDeviceGroupRequest as SearchDevicesByDeviceGroupRequest
    from .connection import SearchDevicesByDeviceGroupResponse as SearchDevicesByDeviceGroupResponse
    from .connection import SearchDevicesRequest as SearchDevicesRequest
    from .connection import SearchDevicesRequestV24 as SearchDevicesRequestV24
    from .connection import SearchDevicesResponse as SearchDevicesResponse
    from .connection import SearchDevicesResponseV24 as SearchDevicesResponseV24
    from .connection import SearchDeviceUpgradesRequest as SearchDeviceUpgradesRequest
    from .connection import SearchDeviceUpgradesResponse as SearchDeviceUpgradesResponse
    from .connection import SearchEventsRequest as SearchEventsRequest
    from .connection import SearchEventsResponse as SearchEventsResponse
    from .connection import SearchFirmwaresRequest as SearchFirmwaresRequest
    from .connection import SearchFirmwaresResponse as SearchFirmwaresResponse
    from .connection import SearchOtaJobsRequest as SearchOtaJobsRequest
    from .connection import SearchOtaJobsResponse as SearchOtaJobsResponse
    from .connection import SearchOtaTasksRequest as SearchOtaTasksRequest
    from .connection import SearchOtaTasksResponse as SearchOtaTasksResponse
    from .connection import SearchProductsRequest as SearchProductsRequest
    from .connection import SearchProductsRequestV24 as SearchProductsRequestV24
    from .connection import SearchProductsResponse as SearchProductsResponse
    from .connection import SearchProductsResponseV24 as SearchProductsResponseV24
    from .connection import SearchSubDevicesRequest as SearchSubDevicesRequest
    from .connection import SearchSubDevicesRequestV24 as SearchSubDevicesRequestV24
    from .connection import SearchSubDevicesResponse as SearchSubDevicesResponse
    from .connection import SearchSubDevicesResponseV24 as SearchSubDevicesResponseV24
    from .connection import ServiceInvocationResult as ServiceInvocationResult
    from .connection import SetMeasurepointRequest as SetMeasurepointRequest
    from .connection import SetMeasurepointResponse as SetMeasurepointResponse
    from .connection import StartOtaJobResponse as StartOtaJobResponse
    from .connection import StopOtaJobResponse as StopOtaJobResponse
    from .connection import UpdateDeviceGroupRequest as UpdateDeviceGroupRequest
    from .connection import UpdateDeviceGroupResponse as UpdateDeviceGroupResponse
    from .connection import UpdateDeviceRequest as UpdateDeviceRequest
    from .connection import UpdateDeviceResponse as UpdateDeviceResponse
    from .connection import UpdateProductRequest as UpdateProductRequest
    from .connection import UpdateProductResponse as UpdateProductResponse
    from .connection import UploadIntegrationAttributesRequest as UploadIntegrationAttributesRequest
    from .connection import UploadIntegrationAttributesResponse as UploadIntegrationAttributesResponse
    from .connection import UploadIntegrationEventsRequest as UploadIntegrationEventsRequest
    from .connection import UploadIntegrationEventsResponse as UploadIntegrationEventsResponse
    from .connection import UploadIntegrationMeasurepointsRequest as UploadIntegrationMeasurepointsRequest
    from .connection import UploadIntegrationMeasurepointsResponse as UploadIntegrationMeasurepointsResponse
    from .data_federation import CancelFederationDownloadResponse as CancelFederationDownloadResponse
    from .data_federation import FederationChannel as FederationChannel
    from .data_federation import FederationChannelStatus as FederationChannelStatus
    from .data_federation import FederationChannelType as FederationChannelType
    from .data_federation import FederationChannelUsage as FederationChannelUsage
    from .data_federation import FederationDataSource as FederationDataSource
    from .data_federation import FederationDownload as FederationDownload
    from .data_federation import FederationDownloadFile as FederationDownloadFile
    from .data_federation import FederationDownloadTask as FederationDownloadTask
    from .data_federation import FederationEnvelope as FederationEnvelope
    from .data_federation import FederationFileEncoding as FederationFileEncoding
    from .data_federation import FederationJob as FederationJob
    from .data_federation import FederationJobDetails as FederationJobDetails
    from .data_federation import FederationJobs as FederationJobs
    from .data_federation import FederationJobState as FederationJobState
    from .data_federation import FederationMajorFragment as FederationMajorFragment
    from .data_federation import FederationMinorFragment as FederationMinorFragment
    from .data_federation import FederationOperatorInput as FederationOperatorInput
    from .data_federation import FederationOperatorMetric as FederationOperatorMetric
    from .data_federation import FederationOperatorProfile as FederationOperatorProfile
    from .data_federation import FederationQueryResult as FederationQueryResult
    from .data_federation import FederationQueue as FederationQueue
    from .data_federation import FederationResource as FederationResource
    from .data_federation import FederationRow as FederationRow
    from .data_federation import FederationStartResource as FederationStartResource
    from .data_federation import FederationWriteFailure as FederationWriteFailure
    from .data_federation import FederationWriteFailureDetail as FederationWriteFailureDetail
    from .data_federation import GetFederationDownloadResponse as GetFederationDownloadResponse
    from .data_federation import GetFederationJobResponse as GetFederationJobResponse
    from .data_federation import ListFederationChannelsResponse as ListFederationChannelsResponse
    from .data_federation import ListFederationJobsResponse as ListFederationJobsResponse
    from .data_federation import ReadFederationDataRequest as ReadFederationDataRequest
    from .data_federation import ReadFederationDataResponse as ReadFederationDataResponse
    from .data_federation import RequestFederationDownloadRequest as RequestFederationDownloadRequest
    from .data_federation import RequestFederationDownloadResponse as RequestFederationDownloadResponse
    from .data_federation import StartFederationChannelRequest as StartFederationChannelRequest
    from .data_federation import StartFederationChannelResponse as StartFederationChannelResponse
    from .data_federation import StopFederationChannelResponse as StopFederationChannelResponse
    from .data_federation import WriteFederationFileChunkRequest as WriteFederationFileChunkRequest
    from .data_federation import WriteFederationFileChunkResponse as WriteFederationFileChunkResponse
    from .data_federation import WriteFederationFileRequest as WriteFederationFileRequest
    from .data_federation import WriteFederationFileResponse as WriteFederationFileResponse
    from .data_federation import WriteFederationMessageRequest as WriteFederationMessageRequest
    from .data_federation import WriteFederationMessageResponse as WriteFederationMessageResponse
    from .iam import AddUsersToIamUserGroupRequest as AddUsersToIamUserGroupRequest
    from .iam import AddUsersToIamUserGroupResponse as AddUsersToIamUserGroupResponse
    from .iam import AttachIamPoliciesRequest as AttachIamPoliciesRequest
    from .iam import AttachIamPoliciesResponse as AttachIamPoliciesResponse
    from .iam import CreateIamUserGroupRequest as CreateIamUserGroupRequest
    from .iam import CreateIamUserGroupResponse as CreateIamUserGroupResponse
    from .iam import CreateSsoUserRequest as CreateSsoUserRequest
    from .iam import CreateSsoUserResponse as CreateSsoUserResponse
    from .iam import DeleteIamUserGroupRequest as DeleteIamUserGroupRequest
    from .iam import DeleteIamUserGroupResponse as DeleteIamUserGroupResponse
    from .iam import DeleteIamUserRequest as DeleteIamUserRequest
    from .iam import DeleteIamUserResponse as DeleteIamUserResponse
    from .iam import DeleteSsoUserRequest as DeleteSsoUserRequest
    from .iam import DeleteSsoUserResponse as DeleteSsoUserResponse
    from .iam import DisableIamUserRequest as DisableIamUserRequest
    from .iam import DisableIamUserResponse as DisableIamUserResponse
    from .iam import EnableIamUserRequest as EnableIamUserRequest
    from .iam import EnableIamUserResponse as EnableIamUserResponse
    from .iam import EnosStatusMessageRefusal as EnosStatusMessageRefusal
    from .iam import GetIamPolicyResponse as GetIamPolicyResponse
    from .iam import GetIamResourceConditionsResponse as GetIamResourceConditionsResponse
    from .iam import GetIamResourceOperationPermissionsResponse as GetIamResourceOperationPermissionsResponse
    from .iam import GetIamResourceProviderResponse as GetIamResourceProviderResponse
    from .iam import GetIamResourcesRequest as GetIamResourcesRequest
    from .iam import GetIamResourcesResponse as GetIamResourcesResponse
    from .iam import GetIamUserGroupResponse as GetIamUserGroupResponse
    from .iam import GetOrganizationInformationRequest as GetOrganizationInformationRequest
    from .iam import GetOrganizationInformationResponse as GetOrganizationInformationResponse
    from .iam import GetSessionInformationResponse as GetSessionInformationResponse
    from .iam import IamAuthMode as IamAuthMode
    from .iam import IamAuthType as IamAuthType
    from .iam import IamEnvelope as IamEnvelope
    from .iam import IamMfaType as IamMfaType
    from .iam import IamOrganization as IamOrganization
    from .iam import IamOrganizationReference as IamOrganizationReference
    from .iam import IamPasswordState as IamPasswordState
    from .iam import IamPoliciesToAdd as IamPoliciesToAdd
    from .iam import IamPoliciesToRemove as IamPoliciesToRemove
    from .iam import IamPolicy as IamPolicy
    from .iam import IamPolicyCondition as IamPolicyCondition
    from .iam import IamPolicyList as IamPolicyList
    from .iam import IamPolicyType as IamPolicyType
    from .iam import IamResource as IamResource
    from .iam import IamResourceAction as IamResourceAction
    from .iam import IamResourceChoice as IamResourceChoice
    from .iam import IamResourceCondition as IamResourceCondition
    from .iam import IamResourceProvider as IamResourceProvider
    from .iam import IamResourceStructure as IamResourceStructure
    from .iam import IamServiceAccountSubjectType as IamServiceAccountSubjectType
    from .iam import IamSession as IamSession
    from .iam import IamSubjectType as IamSubjectType
    from .iam import IamUser as IamUser
    from .iam import IamUserAuthType as IamUserAuthType
    from .iam import IamUserGroup as IamUserGroup
    from .iam import IamUserGroupList as IamUserGroupList
    from .iam import IamUserGroupMember as IamUserGroupMember
    from .iam import IamUserGroupMemberState as IamUserGroupMemberState
    from .iam import IamUserGroupReference as IamUserGroupReference
    from .iam import IamUserState as IamUserState
    from .iam import IamUsersToAdd as IamUsersToAdd
    from .iam import IamUsersToRemove as IamUsersToRemove
    from .iam import IamUserType as IamUserType
    from .iam import IamUserWithLoginTime as IamUserWithLoginTime
    from .iam import ListIamPoliciesByServiceAccountResponse as ListIamPoliciesByServiceAccountResponse
    from .iam import ListIamPoliciesByUserResponse as ListIamPoliciesByUserResponse
    from .iam import ListIamPoliciesResponse as ListIamPoliciesResponse
    from .iam import ListIamUserGroupsByUserResponse as ListIamUserGroupsByUserResponse
    from .iam import ListIamUserGroupsResponse as ListIamUserGroupsResponse
    from .iam import ListIamUsersResponse as ListIamUsersResponse
    from .iam import ListSsoUsersResponse as ListSsoUsersResponse
    from .iam import ListUserOrganizationsRequest as ListUserOrganizationsRequest
    from .iam import ListUserOrganizationsResponse as ListUserOrganizationsResponse
    from .iam import LoginRequest as LoginRequest
    from .iam import LoginResponse as LoginResponse
    from .iam import NewIamUserGroup as NewIamUserGroup
    from .iam import RemoveIamPoliciesRequest as RemoveIamPoliciesRequest
    from .iam import RemoveIamPoliciesResponse as RemoveIamPoliciesResponse
    from .iam import RemoveUsersFromIamUserGroupRequest as RemoveUsersFromIamUserGroupRequest
    from .iam import RemoveUsersFromIamUserGroupResponse as RemoveUsersFromIamUserGroupResponse
    from .iam import SsoUser as SsoUser
    from .iam import SsoUserType as SsoUserType
    from .iam import UpdateIamUserGroupRequest as UpdateIamUserGroupRequest
    from .iam import UpdateIamUserGroupResponse as UpdateIamUserGroupResponse
    from .iam import UpdateSsoUserRequest as UpdateSsoUserRequest
    from .iam import UpdateSsoUserResponse as UpdateSsoUserResponse
    from .model import GetThingModelResponse as GetThingModelResponse
    from .model import SearchThingModelsRequest as SearchThingModelsRequest
    from .model import SearchThingModelsResponse as SearchThingModelsResponse
    from .model import ThingAttribute as ThingAttribute
    from .model import ThingCallType as ThingCallType
    from .model import ThingDatapoint as ThingDatapoint
    from .model import ThingDataType as ThingDataType
    from .model import ThingElement as ThingElement
    from .model import ThingEvent as ThingEvent
    from .model import ThingEventType as ThingEventType
    from .model import ThingMeasurepoint as ThingMeasurepoint
    from .model import ThingModel as ThingModel
    from .model import ThingModelScope as ThingModelScope
    from .model import ThingService as ThingService
    from .model import ThingSignalType as ThingSignalType
    from .model import ThingUnit as ThingUnit
    from .model import ThingUnitMultiplier as ThingUnitMultiplier
    from .model import UpdateThingModelRequest as UpdateThingModelRequest
    from .model import UpdateThingModelResponse as UpdateThingModelResponse
    from .prediction import RunForecastRequest as RunForecastRequest
    from .prediction import RunForecastResponse as RunForecastResponse
    from .stream import DeleteStageStateRequest as DeleteStageStateRequest
    from .stream import DeleteStageStateResponse as DeleteStageStateResponse
    from .stream import GetPipelineOffsetLagResponse as GetPipelineOffsetLagResponse
    from .stream import GetPipelineResponse as GetPipelineResponse
    from .stream import GetStageStateRequest as GetStageStateRequest
    from .stream import GetStageStateResponse as GetStageStateResponse
    from .stream import ListPipelinesResponse as ListPipelinesResponse
    from .stream import PausePipelineResponse as PausePipelineResponse
    from .stream import ReleasePipelineResponse as ReleasePipelineResponse
    from .stream import ResetPipelineOffsetResponse as ResetPipelineOffsetResponse
    from .stream import SavePipelineRequest as SavePipelineRequest
    from .stream import SavePipelineResponse as SavePipelineResponse
    from .stream import StageState as StageState
    from .stream import StageStates as StageStates
    from .stream import StartPipelineRequest as StartPipelineRequest
    from .stream import StartPipelineResponse as StartPipelineResponse
    from .stream import StopPipelineResponse as StopPipelineResponse
    from .stream import StreamEnvelope as StreamEnvelope
    from .stream import StreamExecutionMode as StreamExecutionMode
    from .stream import StreamMessageChannel as StreamMessageChannel
    from .stream import StreamOffsetLag as StreamOffsetLag
    from .stream import StreamPipeline as StreamPipeline
    from .stream import StreamPipelineList as StreamPipelineList
    from .stream import StreamPipelineOffsets as StreamPipelineOffsets
    from .stream import StreamPipelineResources as StreamPipelineResources
    from .stream import StreamPipelineStatus as StreamPipelineStatus
    from .stream import StreamPipelineSummary as StreamPipelineSummary
    from .stream import StreamTemplateType as StreamTemplateType
    from .stream import StreamYarnResources as StreamYarnResources
    from .token import AccessToken as AccessToken
    from .token import GetAccessTokenRequest as GetAccessTokenRequest
    from .token import GetAccessTokenResponse as GetAccessTokenResponse
    from .token import RefreshAccessTokenRequest as RefreshAccessTokenRequest
    from .token import RefreshAccessTokenResponse as RefreshAccessTokenResponse
    from .token import TokenEnvelope as TokenEnvelope
    from .tsdb_data import CheckDeadDataRequest as CheckDeadDataRequest
    from .tsdb_data import CheckDeadDataResponse as CheckDeadDataResponse
    from .tsdb_data import DeleteAssetLatestDataRequest as DeleteAssetLatestDataRequest
    from .tsdb_data import DeleteAssetLatestDataResponse as DeleteAssetLatestDataResponse
    from .tsdb_data import DeletePointMetadataRequest as DeletePointMetadataRequest
    from .tsdb_data import DeletePointMetadataResponse as DeletePointMetadataResponse
    from .tsdb_data import FilterAssetLatestDataRequest as FilterAssetLatestDataRequest
    from .tsdb_data import FilterAssetLatestDataResponse as FilterAssetLatestDataResponse
    from .tsdb_data import GetAssetAiDataWithAggregationLogicRequest as GetAssetAiDataWithAggregationLogicRequest
    from .tsdb_data import GetAssetAiDataWithAggregationLogicResponse as GetAssetAiDataWithAggregationLogicResponse
    from .tsdb_data import GetAssetAiRawDataRequest as GetAssetAiRawDataRequest
    from .tsdb_data import GetAssetAiRawDataResponse as GetAssetAiRawDataResponse
    from .tsdb_data import GetAssetCurrentDayElectricPowerRequest as GetAssetCurrentDayElectricPowerRequest
    from .tsdb_data import GetAssetCurrentDayElectricPowerResponse as GetAssetCurrentDayElectricPowerResponse
    from .tsdb_data import GetAssetDiDataDurationsRequest as GetAssetDiDataDurationsRequest
    from .tsdb_data import GetAssetDiDataDurationsResponse as GetAssetDiDataDurationsResponse
    from .tsdb_data import GetAssetDiDataRequest as GetAssetDiDataRequest
    from .tsdb_data import GetAssetDiDataResponse as GetAssetDiDataResponse
    from .tsdb_data import GetAssetElectricPowerDataRequest as GetAssetElectricPowerDataRequest
    from .tsdb_data import GetAssetElectricPowerDataResponse as GetAssetElectricPowerDataResponse
    from .tsdb_data import GetAssetGenericDataRequest as GetAssetGenericDataRequest
    from .tsdb_data import GetAssetGenericDataResponse as GetAssetGenericDataResponse
    from .tsdb_data import GetAssetLatestDataRequest as GetAssetLatestDataRequest
    from .tsdb_data import GetAssetLatestDataResponse as GetAssetLatestDataResponse
    from .tsdb_data import GetAssetRawDataByTimeRangeRequest as GetAssetRawDataByTimeRangeRequest
    from .tsdb_data import GetAssetRawDataByTimeRangeResponse as GetAssetRawDataByTimeRangeResponse
    from .tsdb_data import GetAssetUnformattedDataRequest as GetAssetUnformattedDataRequest
    from .tsdb_data import GetAssetUnformattedDataResponse as GetAssetUnformattedDataResponse
    from .tsdb_data import GetAssetUnifiedRawDataRequest as GetAssetUnifiedRawDataRequest
    from .tsdb_data import GetAssetUnifiedRawDataResponse as GetAssetUnifiedRawDataResponse
    from .tsdb_data import GetDataDeletionDetailsResponse as GetDataDeletionDetailsResponse
    from .tsdb_data import GetLastChangedDataRequest as GetLastChangedDataRequest
    from .tsdb_data import GetLastChangedDataResponse as GetLastChangedDataResponse
    from .tsdb_data import ResubmitDataDeletionJobResponse as ResubmitDataDeletionJobResponse
    from .tsdb_data import SubmitDataDeletionJobRequest as SubmitDataDeletionJobRequest
    from .tsdb_data import SubmitDataDeletionJobResponse as SubmitDataDeletionJobResponse
    from .tsdb_data import TsdbDeadDataItems as TsdbDeadDataItems
    from .tsdb_data import TsdbDeadDataQuery as TsdbDeadDataQuery
    from .tsdb_data import TsdbDeadDataResult as TsdbDeadDataResult
    from .tsdb_data import TsdbDeletionJob as TsdbDeletionJob
    from .tsdb_data import TsdbDeletionJobPage as TsdbDeletionJobPage
    from .tsdb_data import TsdbDeletionStatus as TsdbDeletionStatus
    from .tsdb_data import TsdbDurationItems as TsdbDurationItems
    from .tsdb_data import TsdbDurationRow as TsdbDurationRow
    from .tsdb_data import TsdbEnvelope as TsdbEnvelope
    from .tsdb_data import TsdbItems as TsdbItems
    from .tsdb_data import TsdbRow as TsdbRow
    from .tsdb_data import TsdbSeries as TsdbSeries
    from .tsdb_data import TsdbStatusDuration as TsdbStatusDuration
    from .tsdb_data import TsdbStorageType as TsdbStorageType
    from .tsdb_data_v2_0 import FilterAssetLatestDataByPostRequestV20 as FilterAssetLatestDataByPostRequestV20
    from .tsdb_data_v2_0 import FilterAssetLatestDataResponseV20 as FilterAssetLatestDataResponseV20
    from .tsdb_data_v2_0 import GetAssetAiDataWithAggregationLogicByPostRequestV20 as GetAssetAiDataWithAggregationLogicByPostRequestV20
    from .tsdb_data_v2_0 import GetAssetAiDataWithAggregationLogicResponseV20 as GetAssetAiDataWithAggregationLogicResponseV20
    from .tsdb_data_v2_0 import GetAssetAiRawDataByPostRequestV20 as GetAssetAiRawDataByPostRequestV20
    from .tsdb_data_v2_0 import GetAssetAiRawDataResponseV20 as GetAssetAiRawDataResponseV20
    from .tsdb_data_v2_0 import GetAssetCurrentDayElectricPowerByPostRequestV20 as GetAssetCurrentDayElectricPowerByPostRequestV20
    from .tsdb_data_v2_0 import GetAssetCurrentDayElectricPowerResponseV20 as GetAssetCurrentDayElectricPowerResponseV20
    from .tsdb_data_v2_0 import GetAssetDiDataByPostRequestV20 as GetAssetDiDataByPostRequestV20
    from .tsdb_data_v2_0 import GetAssetDiDataDurationsByPostRequestV20 as GetAssetDiDataDurationsByPostRequestV20
    from .tsdb_data_v2_0 import GetAssetDiDataDurationsResponseV20 as GetAssetDiDataDurationsResponseV20
    from .tsdb_data_v2_0 import GetAssetDiDataResponseV20 as GetAssetDiDataResponseV20
    from .tsdb_data_v2_0 import GetAssetElectricPowerDataByPostRequestV20 as GetAssetElectricPowerDataByPostRequestV20
    from .tsdb_data_v2_0 import GetAssetElectricPowerDataResponseV20 as GetAssetElectricPowerDataResponseV20
    from .tsdb_data_v2_0 import GetAssetGenericDataByPostRequestV20 as GetAssetGenericDataByPostRequestV20
    from .tsdb_data_v2_0 import GetAssetGenericDataResponseV20 as GetAssetGenericDataResponseV20
    from .tsdb_data_v2_0 import GetAssetLatestDataByPostRequestV20 as GetAssetLatestDataByPostRequestV20
    from .tsdb_data_v2_0 import GetAssetLatestDataResponseV20 as GetAssetLatestDataResponseV20
    from .tsdb_data_v2_0 import GetAssetRawDataByTimeRangeByPostRequestV20 as GetAssetRawDataByTimeRangeByPostRequestV20
    from .tsdb_data_v2_0 import GetAssetRawDataByTimeRangeResponseV20 as GetAssetRawDataByTimeRangeResponseV20
    from .tsdb_data_v2_0 import GetAssetUnifiedRawDataResponseV20 as GetAssetUnifiedRawDataResponseV20
    from .tsdb_data_v2_0 import TsdbDurationItemsV20 as TsdbDurationItemsV20
    from .tsdb_data_v2_0 import TsdbDurationRowV20 as TsdbDurationRowV20
    from .tsdb_data_v2_0 import TsdbEnvelopeV20 as TsdbEnvelopeV20
    from .tsdb_data_v2_0 import TsdbItemsV20 as TsdbItemsV20
    from .tsdb_data_v2_0 import TsdbRowV20 as TsdbRowV20
    from .tsdb_data_v2_0 import TsdbStatusDurationV20 as TsdbStatusDurationV20
    from .tsdb_data_v2_0 import TsdbUnifiedItemsV20 as TsdbUnifiedItemsV20
    from .tsdb_data_v2_0 import TsdbUnifiedRowV20 as TsdbUnifiedRowV20
    from .tsdb_data_v2_0 import TsdbUnifiedSeriesV20 as TsdbUnifiedSeriesV20
    from .tsdb_policy import GetMeasurementPointTsdbMetadataResponse as GetMeasurementPointTsdbMetadataResponse
    from .tsdb_policy import GetStoragePolicyResponse as GetStoragePolicyResponse
    from .tsdb_policy import GetStoragePolicyResponseV20 as GetStoragePolicyResponseV20
    from .tsdb_policy import GetUnformattedPolicyResponse as GetUnformattedPolicyResponse
    from .tsdb_policy import SaveStoragePolicyRequest as SaveStoragePolicyRequest
    from .tsdb_policy import SaveStoragePolicyRequestV20 as SaveStoragePolicyRequestV20
    from .tsdb_policy import SaveStoragePolicyResponse as SaveStoragePolicyResponse
    from .tsdb_policy import SaveStoragePolicyResponseV20 as SaveStoragePolicyResponseV20
    from .tsdb_policy import TsdbDeadBand as TsdbDeadBand
    from .tsdb_policy import TsdbModelMetadata as TsdbModelMetadata
    from .tsdb_policy import TsdbPolicyEnvelope as TsdbPolicyEnvelope
    from .tsdb_policy import TsdbPolicyModel as TsdbPolicyModel
    from .tsdb_policy import TsdbPolicyModelV20 as TsdbPolicyModelV20
    from .tsdb_policy import TsdbPolicyPoint as TsdbPolicyPoint
    from .tsdb_policy import TsdbPolicyRetention as TsdbPolicyRetention
    from .tsdb_policy import TsdbStoragePolicy as TsdbStoragePolicy
    from .tsdb_policy import TsdbStoragePolicyV20 as TsdbStoragePolicyV20
    from .tsdb_policy import TsdbSwingingDoor as TsdbSwingingDoor
    from .tsdb_policy import TsdbUnformattedPolicy as TsdbUnformattedPolicy
    from .tsdb_policy import UpdateUnformattedPolicyResponse as UpdateUnformattedPolicyResponse

_MODULES = {
    "AccessToken": "token",
    "ActiveAlert": "alert",
    "ActiveAlertEventType": "alert",
    "ActiveAlertInput": "alert",
    "AddDevicesToDeviceGroupRequest": "connection",
    "AddDevicesToDeviceGroupResponse": "connection",
    "AddSubDeviceRequest": "connection",
    "AddSubDeviceResponse": "connection",
    "AddUsersToIamUserGroupRequest": "iam",
    "AddUsersToIamUserGroupResponse": "iam",
    "AggregateActiveAlertsRequest": "alert",
    "AggregateActiveAlertsResponse": "alert",
    "AlertBatchResult": "alert",
    "AlertContent": "alert",
    "AlertContentInput": "alert",
    "AlertContentUpdate": "alert",
    "AlertGroupField": "alert",
    "AlertRecord": "alert",
    "AlertRecordEventType": "alert",
    "AlertRecordInput": "alert",
    "AlertRootFilter": "alert",
    "AlertRule": "alert",
    "AlertRuleScope": "alert",
    "AlertRuleUpdate": "alert",
    "AlertScope": "alert",
    "AlertScroll": "alert",
    "AlertScrollPage": "alert",
    "AlertSeverity": "alert",
    "AlertSeverityInput": "alert",
    "AlertType": "alert",
    "AlertTypeInput": "alert",
    "ApplyCertificateRequest": "connection",
    "ApplyCertificateResponse": "connection",
    "AssetDetails": "asset",
    "AssetPathProjection": "asset_tree",
    "AssetTree": "asset_tree",
    "AssetTreeAsset": "asset_tree",
    "AssetTreeAssetCreate": "asset_tree",
    "AssetTreeAssetIdentifier": "asset_tree",
    "AssetTreeAssetLabel": "asset_tree",
    "AssetTreeBatchResult": "asset_tree",
    "AssetTreeCreate": "asset_tree",
    "AssetTreeFilter": "asset_tree",
    "AssetTreeNameFilter": "asset_tree",
    "AssetTreeNodeFilter": "asset_tree",
    "AssetTreeNodePagination": "asset_tree",
    "AssetTreePathEnd": "asset_tree",
    "AssetTreePaths": "asset_tree",
    "AssetTreeRelationFilter": "asset_tree",
    "AssetTreeUpdate": "asset_tree",
    "AssetUpdate": "asset",
    "AssignPortalStructureAssetsRequest": "app_portal",
    "AssignPortalStructureAssetsResponse": "app_portal",
    "AssignResourceUsersRequest": "app_portal",
    "AssignResourceUsersResponse": "app_portal",
    "AssignUserGroupResourcesRequest": "app_portal",
    "AssignUserGroupResourcesResponse": "app_portal",
    "AssignUserGroupsRequest": "app_portal",
    "AssignUserGroupsResponse": "app_portal",
    "AssignUserRolesRequest": "app_portal",
    "AssignUserRolesResponse": "app_portal",
    "AssignUserStructuresRequest": "app_portal",
    "AssignUserStructuresResponse": "app_portal",
    "AssociateAssetBatchRequest": "asset_tree",
    "AssociateAssetBatchResponse": "asset_tree",
    "AssociateAssetResponse": "asset_tree",
    "AssociatePortalResourcesRequest": "app_portal",
    "AssociatePortalResourcesResponse": "app_portal",
    "AttachIamPoliciesRequest": "iam",
    "AttachIamPoliciesResponse": "iam",
    "AuthorizeAssetsRequest": "app_portal",
    "AuthorizeAssetsResponse": "app_portal",
    "BatchAlertMode": "batch",
    "BatchAlertModeV20": "batch_v2_0",
    "BatchCreateDevicesRequest": "connection",
    "BatchCreateDevicesRequestV24": "connection",
    "BatchCreateDevicesResponse": "connection",
    "BatchCreateDevicesResponseV24": "connection",
    "BatchCycle": "batch",
    "BatchCycleV20": "batch_v2_0",
    "BatchDirectoryEntry": "batch",
    "BatchDirectoryEntryV20": "batch_v2_0",
    "BatchDirectoryId": "batch",
    "BatchDirectoryIdV20": "batch_v2_0",
    "BatchEnvelope": "batch",
    "BatchEnvelopeV20": "batch_v2_0",
    "BatchFlow": "batch",
    "BatchFlowActive": "batch",
    "BatchFlowActiveV20": "batch_v2_0",
    "BatchFlowConfig": "batch",
    "BatchFlowConfigV20": "batch_v2_0",
    "BatchFlowEntry": "batch",
    "BatchFlowEntryV20": "batch_v2_0",
    "BatchFlowGraph": "batch",
    "BatchFlowGraphV20": "batch_v2_0",
    "BatchFlowId": "batch",
    "BatchFlowIdV20": "batch_v2_0",
    "BatchFlowInstance": "batch",
    "BatchFlowInstanceId": "batch",
    "BatchFlowInstanceIdV20": "batch_v2_0",
    "BatchFlowInstanceList": "batch",
    "BatchFlowInstanceListV20": "batch_v2_0",
    "BatchFlowInstanceNode": "batch",
    "BatchFlowInstanceNodeV20": "batch_v2_0",
    "BatchFlowInstanceV20": "batch_v2_0",
    "BatchFlowLink": "batch",
    "BatchFlowLinkV20": "batch_v2_0",
    "BatchFlowNode": "batch",
    "BatchFlowNodeV20": "batch_v2_0",
    "BatchFlowParameter": "batch",
    "BatchFlowParameterV20": "batch_v2_0",
    "BatchFlowSummary": "batch",
    "BatchFlowSummaryV20": "batch_v2_0",
    "BatchFlowType": "batch",
    "BatchFlowTypeV20": "batch_v2_0",
    "BatchFlowV20": "batch_v2_0",
    "BatchInstanceGraph": "batch",
    "BatchInstanceGraphV20": "batch_v2_0",
    "BatchInstanceStatus": "batch",
    "BatchInstanceStatusV20": "batch_v2_0",
    "BatchLinkRelation": "batch",
    "BatchLinkRelationV20": "batch_v2_0",
    "BatchMyFlow": "batch",
    "BatchMyFlowV20": "batch_v2_0",
    "BatchNodeRelation": "batch",
    "BatchNodeRelationV20": "batch_v2_0",
    "BatchPaginationV20": "batch_v2_0",
    "BatchSyncType": "batch",
    "BatchSyncTypeV20": "batch_v2_0",
    "BatchTaskConfig": "batch",
    "BatchTaskConfigV20": "batch_v2_0",
    "BatchTaskInstance": "batch",
    "BatchTaskInstanceNode": "batch",
    "BatchTaskInstanceNodeV20": "batch_v2_0",
    "BatchTaskLink": "batch",
    "BatchTaskLinkV20": "batch_v2_0",
    "BatchTaskLog": "batch",
    "BatchTaskLogV20": "batch_v2_0",
    "BatchTaskNode": "batch",
    "BatchTaskNodeV20": "batch_v2_0",
    "BatchTaskRelation": "batch",
    "BatchTaskRelationV20": "batch_v2_0",
    "BatchTimeZone": "batch",
    "BatchTimeZoneV20": "batch_v2_0",
    "CancelCommandResponse": "connection",
    "CancelFederationDownloadResponse": "data_federation",
    "CancelFlowInstanceRequest": "batch",
    "CancelFlowInstanceRequestV20": "batch_v2_0",
    "CancelFlowInstanceResponse": "batch",
    "CancelFlowInstanceResponseV20": "batch_v2_0",
    "CancelOtaTasksRequest": "connection",
    "CancelOtaTasksResponse": "connection",
    "Certificate": "connection",
    "CertificateAudit": "connection",
    "CertificateIssueAuthority": "connection",
    "CertificateStatus": "connection",
    "CheckAssetPermissionRequest": "app_portal",
    "CheckAssetPermissionResponse": "app_portal",
    "CheckDeadDataRequest": "tsdb_data",
    "CheckDeadDataResponse": "tsdb_data",
    "ChoosePortalOrganizationRequest": "app_portal",
    "ChoosePortalOrganizationResponse": "app_portal",
    "CloseActiveAlertRequest": "alert",
    "CloseActiveAlertResponse": "alert",
    "CloseAlertRequest": "alert",
    "CloseAlertResponse": "alert",
    "CommandReceipt": "connection",
    "CommandRecord": "connection",
    "CommandRecordState": "connection",
    "CommandRecordType": "connection",
    "ConfirmPortalPasswordRequest": "app_portal",
    "ConfirmPortalPasswordResponse": "app_portal",
    "CreateActiveAlertRequest": "alert",
    "CreateActiveAlertResponse": "alert",
    "CreateActiveAlertsInBatchRequest": "alert",
    "CreateActiveAlertsInBatchResponse": "alert",
    "CreateAlertContentRequest": "alert",
    "CreateAlertContentResponse": "alert",
    "CreateAlertRequest": "alert",
    "CreateAlertResponse": "alert",
    "CreateAlertRuleRequest": "alert",
    "CreateAlertRuleResponse": "alert",
    "CreateAlertSeverityRequest": "alert",
    "CreateAlertSeverityResponse": "alert",
    "CreateAlertTypeRequest": "alert",
    "CreateAlertTypeResponse": "alert",
    "CreateAlertsInBatchRequest": "alert",
    "CreateAlertsInBatchResponse": "alert",
    "CreateAndAssociateAssetRequest": "asset_tree",
    "CreateAndAssociateAssetResponse": "asset_tree",
    "CreateAndJoinUserRequest": "app_portal",
    "CreateAndJoinUserResponse": "app_portal",
    "CreateAssetTreeAndAssociateAssetRequest": "asset_tree",
    "CreateAssetTreeAndAssociateAssetResponse": "asset_tree",
    "CreateAssetTreeRequest": "asset_tree",
    "CreateAssetTreeResponse": "asset_tree",
    "CreateDeviceGroupRequest": "connection",
    "CreateDeviceGroupResponse": "connection",
    "CreateDeviceRequest": "connection",
    "CreateDeviceRequestV24": "connection",
    "CreateDeviceResponse": "connection",
    "CreateDeviceResponseV24": "connection",
    "CreateDirectoryRequest": "batch",
    "CreateDirectoryRequestV20": "batch_v2_0",
    "CreateDirectoryResponse": "batch",
    "CreateDirectoryResponseV20": "batch_v2_0",
    "CreateFirmwareRequest": "connection",
    "CreateFirmwareResponse": "connection",
    "CreateHistoryAlertRequest": "alert",
    "CreateHistoryAlertResponse": "alert",
    "CreateHistoryAlertsInBatchRequest": "alert",
    "CreateHistoryAlertsInBatchResponse": "alert",
    "CreateIamUserGroupRequest": "iam",
    "CreateIamUserGroupResponse": "iam",
    "CreateLogicalAssetRequest": "asset",
    "CreateLogicalAssetResponse": "asset",
    "CreateOtaJobRequest": "connection",
    "CreateOtaJobResponse": "connection",
    "CreatePortalLogRequest": "app_portal",
    "CreatePortalLogResponse": "app_portal",
    "CreatePortalMessageRulesRequest": "app_portal",
    "CreatePortalMessageRulesResponse": "app_portal",
    "CreatePortalMessagesRequest": "app_portal",
    "CreatePortalMessagesResponse": "app_portal",
    "CreatePortalMessagesV22Request": "app_portal",
    "CreatePortalResourceTypeRequest": "app_portal",
    "CreatePortalResourceTypeResponse": "app_portal",
    "CreatePortalRoleRequest": "app_portal",
    "CreatePortalRoleResponse": "app_portal",
    "CreatePortalStructuresRequest": "app_portal",
    "CreatePortalStructuresResponse": "app_portal",
    "CreateProductRequest": "connection",
    "CreateProductResponse": "connection",
    "CreateSsoUserRequest": "iam",
    "CreateSsoUserResponse": "iam",
    "CreateUserInOrganizationRequest": "app_portal",
    "CreateUserInOrganizationResponse": "app_portal",
    "CreateUserWithPasswordRequest": "app_portal",
    "CreateUserWithPasswordResponse": "app_portal",
    "DeleteActiveAlertResponse": "alert",
    "DeleteAlertContentResponse": "alert",
    "DeleteAlertRuleResponse": "alert",
    "DeleteAlertSeverityResponse": "alert",
    "DeleteAlertTypeResponse": "alert",
    "DeleteAssetLatestDataRequest": "tsdb_data",
    "DeleteAssetLatestDataResponse": "tsdb_data",
    "DeleteAssetNodeResponse": "asset_tree",
    "DeleteAssetTreeResponse": "asset_tree",
    "DeleteDeviceGroupRequest": "connection",
    "DeleteDeviceGroupResponse": "connection",
    "DeleteDeviceResponse": "connection",
    "DeleteFileResponse": "connection",
    "DeleteFirmwareResponse": "connection",
    "DeleteFlowResponse": "batch",
    "DeleteFlowResponseV20": "batch_v2_0",
    "DeleteIamUserGroupRequest": "iam",
    "DeleteIamUserGroupResponse": "iam",
    "DeleteIamUserRequest": "iam",
    "DeleteIamUserResponse": "iam",
    "DeleteLogicalAssetRequest": "asset",
    "DeleteLogicalAssetResponse": "asset",
    "DeleteOtaJobResponse": "connection",
    "DeletePointMetadataRequest": "tsdb_data",
    "DeletePointMetadataResponse": "tsdb_data",
    "DeletePortalMessageRulesRequest": "app_portal",
    "DeletePortalMessageRulesResponse": "app_portal",
    "DeletePortalResourceTypesRequest": "app_portal",
    "DeletePortalResourceTypesResponse": "app_portal",
    "DeletePortalResourcesRequest": "app_portal",
    "DeletePortalResourcesResponse": "app_portal",
    "DeletePortalStructuresRequest": "app_portal",
    "DeletePortalStructuresResponse": "app_portal",
    "DeleteProductResponse": "connection",
    "DeleteSsoUserRequest": "iam",
    "DeleteSsoUserResponse": "iam",
    "DeleteStageStateRequest": "stream",
    "DeleteStageStateResponse": "stream",
    "Device": "connection",
    "DeviceBatchResult": "connection",
    "DeviceBatchResultV24": "connection",
    "DeviceCreateOption": "connection",
    "DeviceCreateResult": "connection",
    "DeviceCreateResultV24": "connection",
    "DeviceDataFormat": "connection",
    "DeviceFileCategory": "connection",
    "DeviceFirmware": "connection",
    "DeviceGroup": "connection",
    "DeviceGroupBatchResult": "connection",
    "DeviceGroupType": "connection",
    "DeviceIdentifier": "connection",
    "DeviceLog": "connection",
    "DeviceReplaceResult": "connection",
    "DeviceStats": "connection",
    "DeviceStatus": "connection",
    "DeviceV24": "connection",
    "DisableDeviceResponse": "connection",
    "DisableFlowRequest": "batch",
    "DisableFlowRequestV20": "batch_v2_0",
    "DisableFlowResponse": "batch",
    "DisableFlowResponseV20": "batch_v2_0",
    "DisableIamUserRequest": "iam",
    "DisableIamUserResponse": "iam",
    "EnableDeviceResponse": "connection",
    "EnableFlowRequest": "batch",
    "EnableFlowRequestV20": "batch_v2_0",
    "EnableFlowResponse": "batch",
    "EnableFlowResponseV20": "batch_v2_0",
    "EnableIamUserRequest": "iam",
    "EnableIamUserResponse": "iam",
    "EnosEnvelope": "_shared",
    "EnosGatewayError": "_shared",
    "EnosMessageRefusal": "app_portal",
    "EnosRefusal": "_shared",
    "EnosStatusMessageRefusal": "iam",
    "EnosStatusRefusal": "_shared",
    "EventRecord": "connection",
    "ExportFlowResponse": "batch",
    "ExportFlowResponseV20": "batch_v2_0",
    "FederationChannel": "data_federation",
    "FederationChannelStatus": "data_federation",
    "FederationChannelType": "data_federation",
    "FederationChannelUsage": "data_federation",
    "FederationDataSource": "data_federation",
    "FederationDownload": "data_federation",
    "FederationDownloadFile": "data_federation",
    "FederationDownloadTask": "data_federation",
    "FederationEnvelope": "data_federation",
    "FederationFileEncoding": "data_federation",
    "FederationJob": "data_federation",
    "FederationJobDetails": "data_federation",
    "FederationJobState": "data_federation",
    "FederationJobs": "data_federation",
    "FederationMajorFragment": "data_federation",
    "FederationMinorFragment": "data_federation",
    "FederationOperatorInput": "data_federation",
    "FederationOperatorMetric": "data_federation",
    "FederationOperatorProfile": "data_federation",
    "FederationQueryResult": "data_federation",
    "FederationQueue": "data_federation",
    "FederationResource": "data_federation",
    "FederationRow": "data_federation",
    "FederationStartResource": "data_federation",
    "FederationWriteFailure": "data_federation",
    "FederationWriteFailureDetail": "data_federation",
    "FileInfo": "connection",
    "FilterAssetLatestDataByPostRequestV20": "tsdb_data_v2_0",
    "FilterAssetLatestDataRequest": "tsdb_data",
    "FilterAssetLatestDataResponse": "tsdb_data",
    "FilterAssetLatestDataResponseV20": "tsdb_data_v2_0",
    "Firmware": "connection",
    "FirmwareCreateResult": "connection",
    "FirmwareMetadata": "connection",
    "FirmwareSignMethod": "connection",
    "GetAccessTokenRequest": "token",
    "GetAccessTokenResponse": "token",
    "GetAlertContentResponse": "alert",
    "GetAppAssetTreeResponse": "app_portal",
    "GetAppAssetTreeV22Response": "app_portal",
    "GetAppMenusAndPermissionsResponse": "app_portal",
    "GetAssetAiDataWithAggregationLogicByPostRequestV20": "tsdb_data_v2_0",
    "GetAssetAiDataWithAggregationLogicRequest": "tsdb_data",
    "GetAssetAiDataWithAggregationLogicResponse": "tsdb_data",
    "GetAssetAiDataWithAggregationLogicResponseV20": "tsdb_data_v2_0",
    "GetAssetAiRawDataByPostRequestV20": "tsdb_data_v2_0",
    "GetAssetAiRawDataRequest": "tsdb_data",
    "GetAssetAiRawDataResponse": "tsdb_data",
    "GetAssetAiRawDataResponseV20": "tsdb_data_v2_0",
    "GetAssetCurrentDayElectricPowerByPostRequestV20": "tsdb_data_v2_0",
    "GetAssetCurrentDayElectricPowerRequest": "tsdb_data",
    "GetAssetCurrentDayElectricPowerResponse": "tsdb_data",
    "GetAssetCurrentDayElectricPowerResponseV20": "tsdb_data_v2_0",
    "GetAssetDiDataByPostRequestV20": "tsdb_data_v2_0",
    "GetAssetDiDataDurationsByPostRequestV20": "tsdb_data_v2_0",
    "GetAssetDiDataDurationsRequest": "tsdb_data",
    "GetAssetDiDataDurationsResponse": "tsdb_data",
    "GetAssetDiDataDurationsResponseV20": "tsdb_data_v2_0",
    "GetAssetDiDataRequest": "tsdb_data",
    "GetAssetDiDataResponse": "tsdb_data",
    "GetAssetDiDataResponseV20": "tsdb_data_v2_0",
    "GetAssetElectricPowerDataByPostRequestV20": "tsdb_data_v2_0",
    "GetAssetElectricPowerDataRequest": "tsdb_data",
    "GetAssetElectricPowerDataResponse": "tsdb_data",
    "GetAssetElectricPowerDataResponseV20": "tsdb_data_v2_0",
    "GetAssetGenericDataByPostRequestV20": "tsdb_data_v2_0",
    "GetAssetGenericDataRequest": "tsdb_data",
    "GetAssetGenericDataResponse": "tsdb_data",
    "GetAssetGenericDataResponseV20": "tsdb_data_v2_0",
    "GetAssetLatestDataByPostRequestV20": "tsdb_data_v2_0",
    "GetAssetLatestDataRequest": "tsdb_data",
    "GetAssetLatestDataResponse": "tsdb_data",
    "GetAssetLatestDataResponseV20": "tsdb_data_v2_0",
    "GetAssetRawDataByTimeRangeByPostRequestV20": "tsdb_data_v2_0",
    "GetAssetRawDataByTimeRangeRequest": "tsdb_data",
    "GetAssetRawDataByTimeRangeResponse": "tsdb_data",
    "GetAssetRawDataByTimeRangeResponseV20": "tsdb_data_v2_0",
    "GetAssetResponse": "asset",
    "GetAssetTreeResponse": "asset_tree",
    "GetAssetTreesRequest": "asset_tree",
    "GetAssetTreesResponse": "asset_tree",
    "GetAssetUnformattedDataRequest": "tsdb_data",
    "GetAssetUnformattedDataResponse": "tsdb_data",
    "GetAssetUnifiedRawDataRequest": "tsdb_data",
    "GetAssetUnifiedRawDataResponse": "tsdb_data",
    "GetAssetUnifiedRawDataResponseV20": "tsdb_data_v2_0",
    "GetCommandResponse": "connection",
    "GetCurrentPortalUserResponse": "app_portal",
    "GetCurrentTimeResponse": "batch",
    "GetCurrentTimeResponseV20": "batch_v2_0",
    "GetDataDeletionDetailsResponse": "tsdb_data",
    "GetDeviceGroupResponse": "connection",
    "GetDeviceResponse": "connection",
    "GetDeviceResponseV24": "connection",
    "GetDeviceStatsResponse": "connection",
    "GetDownloadUrlResponse": "connection",
    "GetEventResponse": "connection",
    "GetFederationDownloadResponse": "data_federation",
    "GetFederationJobResponse": "data_federation",
    "GetFileInfoResponse": "connection",
    "GetFirmwareResponse": "connection",
    "GetFlowInstanceResponse": "batch",
    "GetFlowInstanceResponseV20": "batch_v2_0",
    "GetFlowResponse": "batch",
    "GetFlowResponseV20": "batch_v2_0",
    "GetGatewayRequest": "connection",
    "GetGatewayRequestV24": "connection",
    "GetGatewayResponse": "connection",
    "GetGatewayResponseV24": "connection",
    "GetIamPolicyResponse": "iam",
    "GetIamResourceConditionsResponse": "iam",
    "GetIamResourceOperationPermissionsResponse": "iam",
    "GetIamResourceProviderResponse": "iam",
    "GetIamResourcesRequest": "iam",
    "GetIamResourcesResponse": "iam",
    "GetIamUserGroupResponse": "iam",
    "GetLastChangedDataRequest": "tsdb_data",
    "GetLastChangedDataResponse": "tsdb_data",
    "GetLatestMeasurepointsRequest": "connection",
    "GetLatestMeasurepointsResponse": "connection",
    "GetMeasurementPointTsdbMetadataResponse": "tsdb_policy",
    "GetMyFlowsResponse": "batch",
    "GetMyFlowsResponseV20": "batch_v2_0",
    "GetOrganizationInformationRequest": "iam",
    "GetOrganizationInformationResponse": "iam",
    "GetOtaJobResponse": "connection",
    "GetPipelineOffsetLagResponse": "stream",
    "GetPipelineResponse": "stream",
    "GetPortalAppAuthorizationResponse": "app_portal",
    "GetPortalAppResponse": "app_portal",
    "GetPortalPasswordResetTokenRequest": "app_portal",
    "GetPortalPasswordResetTokenResponse": "app_portal",
    "GetPortalRolePermissionsRequest": "app_portal",
    "GetPortalRolePermissionsResponse": "app_portal",
    "GetPortalSessionResponse": "app_portal",
    "GetPortalStructureTreeResponse": "app_portal",
    "GetPortalUserDomainResponse": "app_portal",
    "GetPortalUserStructureTreeResponse": "app_portal",
    "GetProductResponse": "connection",
    "GetProductResponseV24": "connection",
    "GetSessionInformationResponse": "iam",
    "GetStageStateRequest": "stream",
    "GetStageStateResponse": "stream",
    "GetStoragePolicyResponse": "tsdb_policy",
    "GetStoragePolicyResponseV20": "tsdb_policy",
    "GetTaskInstanceLogResponse": "batch",
    "GetTaskInstanceLogResponseV20": "batch_v2_0",
    "GetTaskInstanceResponse": "batch",
    "GetThingModelResponse": "model",
    "GetTimeZoneResponse": "batch",
    "GetTimeZoneResponseV20": "batch_v2_0",
    "GetUnformattedPolicyResponse": "tsdb_policy",
    "GetUserBaseInfoRequest": "app_portal",
    "GetUserBaseInfoResponse": "app_portal",
    "HistoryAlert": "alert",
    "HistoryAlertInput": "alert",
    "HistoryAlertScrollPage": "alert",
    "IamAuthMode": "iam",
    "IamAuthType": "iam",
    "IamEnvelope": "iam",
    "IamMfaType": "iam",
    "IamOrganization": "iam",
    "IamOrganizationReference": "iam",
    "IamPasswordState": "iam",
    "IamPoliciesToAdd": "iam",
    "IamPoliciesToRemove": "iam",
    "IamPolicy": "iam",
    "IamPolicyCondition": "iam",
    "IamPolicyList": "iam",
    "IamPolicyType": "iam",
    "IamResource": "iam",
    "IamResourceAction": "iam",
    "IamResourceChoice": "iam",
    "IamResourceCondition": "iam",
    "IamResourceProvider": "iam",
    "IamResourceStructure": "iam",
    "IamServiceAccountSubjectType": "iam",
    "IamSession": "iam",
    "IamSubjectType": "iam",
    "IamUser": "iam",
    "IamUserAuthType": "iam",
    "IamUserGroup": "iam",
    "IamUserGroupList": "iam",
    "IamUserGroupMember": "iam",
    "IamUserGroupMemberState": "iam",
    "IamUserGroupReference": "iam",
    "IamUserState": "iam",
    "IamUserType": "iam",
    "IamUserWithLoginTime": "iam",
    "IamUsersToAdd": "iam",
    "IamUsersToRemove": "iam",
    "ImportFlowRequest": "batch",
    "ImportFlowRequestV20": "batch_v2_0",
    "ImportFlowResponse": "batch",
    "ImportFlowResponseV20": "batch_v2_0",
    "IntegrationAttributeEntry": "connection",
    "IntegrationAttributeMessage": "connection",
    "IntegrationEventEntry": "connection",
    "IntegrationEventMessage": "connection",
    "IntegrationFileMapping": "connection",
    "IntegrationMeasurepointEntry": "connection",
    "IntegrationMeasurepointMessage": "connection",
    "IntegrationUploadResult": "connection",
    "IntegrationUploadTarget": "connection",
    "InvokeServiceRequest": "connection",
    "InvokeServiceResponse": "connection",
    "IssuedCertificate": "connection",
    "ItemResultCode": "_shared",
    "JoinUsersRequest": "app_portal",
    "JoinUsersResponse": "app_portal",
    "LatestMeasurepoint": "connection",
    "ListAppUsersRequest": "app_portal",
    "ListAppUsersResponse": "app_portal",
    "ListAssetStructuresResponse": "app_portal",
    "ListAssetsOfUsersRequest": "app_portal",
    "ListAssetsOfUsersResponse": "app_portal",
    "ListCertificatesResponse": "connection",
    "ListFederationChannelsResponse": "data_federation",
    "ListFederationJobsResponse": "data_federation",
    "ListFirmwareVersionsResponse": "connection",
    "ListFlowInstancesRequest": "batch",
    "ListFlowInstancesRequestV20": "batch_v2_0",
    "ListFlowInstancesResponse": "batch",
    "ListFlowInstancesResponseV20": "batch_v2_0",
    "ListIamPoliciesByServiceAccountResponse": "iam",
    "ListIamPoliciesByUserResponse": "iam",
    "ListIamPoliciesResponse": "iam",
    "ListIamUserGroupsByUserResponse": "iam",
    "ListIamUserGroupsResponse": "iam",
    "ListIamUsersResponse": "iam",
    "ListManageableUsersRequest": "app_portal",
    "ListManageableUsersResponse": "app_portal",
    "ListManageableUsersV22Request": "app_portal",
    "ListMessageColorsResponse": "app_portal",
    "ListMessageRingtonesResponse": "app_portal",
    "ListOrganizationLanguagesResponse": "app_portal",
    "ListOrganizationRolesResponse": "app_portal",
    "ListOrganizationUserGroupsResponse": "app_portal",
    "ListPipelinesResponse": "stream",
    "ListPortalAppStructuresResponse": "app_portal",
    "ListPortalAuditLogsRequest": "app_portal",
    "ListPortalAuditLogsResponse": "app_portal",
    "ListPortalMenuAccessLogsRequest": "app_portal",
    "ListPortalMenuAccessLogsResponse": "app_portal",
    "ListPortalMenuGroupsResponse": "app_portal",
    "ListPortalOrganizationUsersRequest": "app_portal",
    "ListPortalOrganizationUsersResponse": "app_portal",
    "ListPortalOrganizationsResponse": "app_portal",
    "ListPortalResourceTypesRequest": "app_portal",
    "ListPortalResourceTypesResponse": "app_portal",
    "ListPortalResourcesRequest": "app_portal",
    "ListPortalResourcesResponse": "app_portal",
    "ListPortalUserStructuresResponse": "app_portal",
    "ListRolesOfUsersRequest": "app_portal",
    "ListRolesOfUsersResponse": "app_portal",
    "ListSsoUsersResponse": "iam",
    "ListStructureAssetsRequest": "app_portal",
    "ListStructureAssetsResponse": "app_portal",
    "ListStructuresOfUsersRequest": "app_portal",
    "ListStructuresOfUsersResponse": "app_portal",
    "ListUnresolvedMessagesRequest": "app_portal",
    "ListUnresolvedMessagesResponse": "app_portal",
    "ListUserAppResourcesResponse": "app_portal",
    "ListUserAppsResponse": "app_portal",
    "ListUserAssetsRequest": "app_portal",
    "ListUserAssetsResponse": "app_portal",
    "ListUserGroupResourcesResponse": "app_portal",
    "ListUserGroupsOfUsersRequest": "app_portal",
    "ListUserGroupsOfUsersResponse": "app_portal",
    "ListUserOrganizationsRequest": "iam",
    "ListUserOrganizationsResponse": "iam",
    "ListUserPermissionsResponse": "app_portal",
    "ListUserRolesResponse": "app_portal",
    "ListUsersOfRoleRequest": "app_portal",
    "ListUsersOfRoleResponse": "app_portal",
    "ListUsersOfUserGroupRequest": "app_portal",
    "ListUsersOfUserGroupResponse": "app_portal",
    "ListUsersWithAssetAccessRequest": "app_portal",
    "ListUsersWithAssetAccessResponse": "app_portal",
    "ListWorkflowDirectoriesResponse": "batch",
    "ListWorkflowDirectoriesResponseV20": "batch_v2_0",
    "LoadFlowForEditResponse": "batch",
    "LoadFlowForEditResponseV20": "batch_v2_0",
    "LogicalAssetCreate": "asset",
    "LogicalAssetUpdate": "asset",
    "LoginPortalRequest": "app_portal",
    "LoginPortalResponse": "app_portal",
    "LoginPortalViaCodeRequest": "app_portal",
    "LoginPortalViaCodeResponse": "app_portal",
    "LoginRequest": "iam",
    "LoginResponse": "iam",
    "LogoutPortalResponse": "app_portal",
    "MoveAssetNodeResponse": "asset_tree",
    "NewIamUserGroup": "iam",
    "OtaAssetTreeScope": "connection",
    "OtaJob": "connection",
    "OtaJobCreateResult": "connection",
    "OtaJobStatus": "connection",
    "OtaJobType": "connection",
    "OtaRetryPolicy": "connection",
    "OtaSchedulePolicy": "connection",
    "OtaTask": "connection",
    "OtaUpgradePolicy": "connection",
    "OtaUpgradeScope": "connection",
    "OtaUpgradeScopeType": "connection",
    "PaginationRequest": "_shared",
    "PaginationResponse": "_shared",
    "PausePipelineResponse": "stream",
    "PortalApp": "app_portal",
    "PortalAppAssetNode": "app_portal",
    "PortalAppAuthorization": "app_portal",
    "PortalAppCategory": "app_portal",
    "PortalAppCategoryId": "app_portal",
    "PortalAppInformation": "app_portal",
    "PortalAppOrigin": "app_portal",
    "PortalAppPermission": "app_portal",
    "PortalAppResource": "app_portal",
    "PortalAppResources": "app_portal",
    "PortalAppType": "app_portal",
    "PortalApps": "app_portal",
    "PortalAsset": "app_portal",
    "PortalAssetPage": "app_portal",
    "PortalAssetStructure": "app_portal",
    "PortalAssetStructures": "app_portal",
    "PortalAssetUser": "app_portal",
    "PortalAuditAccount": "app_portal",
    "PortalAuditLog": "app_portal",
    "PortalAuditLogPage": "app_portal",
    "PortalAuditPagination": "app_portal",
    "PortalAuditResource": "app_portal",
    "PortalCreatedUser": "app_portal",
    "PortalDataAuthorization": "app_portal",
    "PortalDomain": "app_portal",
    "PortalEnvelope": "app_portal",
    "PortalI18nText": "app_portal",
    "PortalIdName": "app_portal",
    "PortalLanguages": "app_portal",
    "PortalLocale": "app_portal",
    "PortalLogin": "app_portal",
    "PortalLoginUser": "app_portal",
    "PortalMenu": "app_portal",
    "PortalMenuAccessLog": "app_portal",
    "PortalMenuAccessLogPage": "app_portal",
    "PortalMenuGroup": "app_portal",
    "PortalMenuGroups": "app_portal",
    "PortalMessage": "app_portal",
    "PortalMessageColor": "app_portal",
    "PortalMessageColors": "app_portal",
    "PortalMessageRingtone": "app_portal",
    "PortalMessageRingtones": "app_portal",
    "PortalMessageRule": "app_portal",
    "PortalMessageRules": "app_portal",
    "PortalMessageState": "app_portal",
    "PortalMessageType": "app_portal",
    "PortalMessageUpdate": "app_portal",
    "PortalMessageV22": "app_portal",
    "PortalNewMessageRule": "app_portal",
    "PortalNewResource": "app_portal",
    "PortalNewStructure": "app_portal",
    "PortalOrganizations": "app_portal",
    "PortalPagination": "app_portal",
    "PortalPaginationRequest": "app_portal",
    "PortalPasswordToken": "app_portal",
    "PortalPermissionChange": "app_portal",
    "PortalPermissionResource": "app_portal",
    "PortalPermissions": "app_portal",
    "PortalRecipientType": "app_portal",
    "PortalRegisteredResources": "app_portal",
    "PortalResource": "app_portal",
    "PortalResourcePage": "app_portal",
    "PortalResourceType": "app_portal",
    "PortalResourceTypes": "app_portal",
    "PortalResources": "app_portal",
    "PortalRolePermissions": "app_portal",
    "PortalRoleResource": "app_portal",
    "PortalRoles": "app_portal",
    "PortalRuleRelation": "app_portal",
    "PortalSession": "app_portal",
    "PortalSessionTokens": "app_portal",
    "PortalStructureAsset": "app_portal",
    "PortalStructureAssets": "app_portal",
    "PortalStructureIds": "app_portal",
    "PortalStructureNode": "app_portal",
    "PortalStructureNodes": "app_portal",
    "PortalStructureRoot": "app_portal",
    "PortalStructureTag": "app_portal",
    "PortalStructureTree": "app_portal",
    "PortalStructureUpdate": "app_portal",
    "PortalSuccess": "app_portal",
    "PortalTag": "app_portal",
    "PortalUpdatedUser": "app_portal",
    "PortalUser": "app_portal",
    "PortalUserAppResources": "app_portal",
    "PortalUserAssetIds": "app_portal",
    "PortalUserBase": "app_portal",
    "PortalUserBases": "app_portal",
    "PortalUserContact": "app_portal",
    "PortalUserContactPage": "app_portal",
    "PortalUserContacts": "app_portal",
    "PortalUserGroupIds": "app_portal",
    "PortalUserGroups": "app_portal",
    "PortalUserId": "app_portal",
    "PortalUserMenu": "app_portal",
    "PortalUserPage": "app_portal",
    "PortalUserPermission": "app_portal",
    "PortalUserRoleIds": "app_portal",
    "PortalUserStructureIds": "app_portal",
    "PortalUserType": "app_portal",
    "PortalUsersAssets": "app_portal",
    "PortalUsersGroups": "app_portal",
    "PortalUsersRoles": "app_portal",
    "PortalUsersStructures": "app_portal",
    "PortalVerificationType": "app_portal",
    "Product": "connection",
    "ProductType": "connection",
    "ProductV24": "connection",
    "ReadFederationDataRequest": "data_federation",
    "ReadFederationDataResponse": "data_federation",
    "RefreshAccessTokenRequest": "token",
    "RefreshAccessTokenResponse": "token",
    "RefreshPortalAccessTokenResponse": "app_portal",
    "RegisterPortalResourcesRequest": "app_portal",
    "RegisterPortalResourcesResponse": "app_portal",
    "ReleasePipelineResponse": "stream",
    "RemoveDevicesFromDeviceGroupRequest": "connection",
    "RemoveDevicesFromDeviceGroupResponse": "connection",
    "RemoveIamPoliciesRequest": "iam",
    "RemoveIamPoliciesResponse": "iam",
    "RemovePortalUserRequest": "app_portal",
    "RemovePortalUserResponse": "app_portal",
    "RemoveResourceUsersRequest": "app_portal",
    "RemoveResourceUsersResponse": "app_portal",
    "RemoveSubDeviceRequest": "connection",
    "RemoveSubDeviceResponse": "connection",
    "RemoveUserGroupResourcesRequest": "app_portal",
    "RemoveUserGroupResourcesResponse": "app_portal",
    "RemoveUserGroupsRequest": "app_portal",
    "RemoveUserGroupsResponse": "app_portal",
    "RemoveUserRolesRequest": "app_portal",
    "RemoveUserRolesResponse": "app_portal",
    "RemoveUserStructuresRequest": "app_portal",
    "RemoveUserStructuresResponse": "app_portal",
    "RemoveUsersFromIamUserGroupRequest": "iam",
    "RemoveUsersFromIamUserGroupResponse": "iam",
    "RenewCertificateRequest": "connection",
    "RenewCertificateResponse": "connection",
    "ReplaceDeviceRequest": "connection",
    "ReplaceDeviceRequestV24": "connection",
    "ReplaceDeviceResponse": "connection",
    "ReplaceDeviceResponseV24": "connection",
    "ReplaceUserAssetsRequest": "app_portal",
    "ReplaceUserAssetsResponse": "app_portal",
    "RequestFederationDownloadRequest": "data_federation",
    "RequestFederationDownloadResponse": "data_federation",
    "ResetPipelineOffsetResponse": "stream",
    "ResetPortalPasswordRequest": "app_portal",
    "ResetPortalPasswordResponse": "app_portal",
    "ResubmitDataDeletionJobResponse": "tsdb_data",
    "RetryOtaTasksRequest": "connection",
    "RetryOtaTasksResponse": "connection",
    "RevokeCertificateRequest": "connection",
    "RevokeCertificateResponse": "connection",
    "RevokePortalRefreshTokensRequest": "app_portal",
    "RevokePortalRefreshTokensResponse": "app_portal",
    "RevokeReason": "connection",
    "RunForecastRequest": "prediction",
    "RunForecastResponse": "prediction",
    "SaveFlowRequest": "batch",
    "SaveFlowRequestV20": "batch_v2_0",
    "SaveFlowResponse": "batch",
    "SaveFlowResponseV20": "batch_v2_0",
    "SavePipelineRequest": "stream",
    "SavePipelineResponse": "stream",
    "SavePortalMenuGroupRequest": "app_portal",
    "SavePortalMenuGroupResponse": "app_portal",
    "SaveStoragePolicyRequest": "tsdb_policy",
    "SaveStoragePolicyRequestV20": "tsdb_policy",
    "SaveStoragePolicyResponse": "tsdb_policy",
    "SaveStoragePolicyResponseV20": "tsdb_policy",
    "ScrollAlertsRequest": "alert",
    "ScrollAlertsResponse": "alert",
    "ScrollHistoryAlertsRequest": "alert",
    "ScrollHistoryAlertsResponse": "alert",
    "SearchActiveAlertsRequest": "alert",
    "SearchActiveAlertsResponse": "alert",
    "SearchAlertContentsRequest": "alert",
    "SearchAlertContentsResponse": "alert",
    "SearchAlertRulesRequest": "alert",
    "SearchAlertRulesResponse": "alert",
    "SearchAlertSeveritiesRequest": "alert",
    "SearchAlertSeveritiesResponse": "alert",
    "SearchAlertTypesRequest": "alert",
    "SearchAlertTypesResponse": "alert",
    "SearchAlertsRequest": "alert",
    "SearchAlertsResponse": "alert",
    "SearchAssetNodesRequest": "asset_tree",
    "SearchAssetNodesResponse": "asset_tree",
    "SearchAssetPathsRequest": "asset_tree",
    "SearchAssetPathsResponse": "asset_tree",
    "SearchAssetTreesRequest": "asset_tree",
    "SearchAssetTreesResponse": "asset_tree",
    "SearchCommandsRequest": "connection",
    "SearchCommandsResponse": "connection",
    "SearchDeviceGroupsByDeviceRequest": "connection",
    "SearchDeviceGroupsByDeviceResponse": "connection",
    "SearchDeviceGroupsRequest": "connection",
    "SearchDeviceGroupsResponse": "connection",
    "SearchDeviceLogsRequest": "connection",
    "SearchDeviceLogsResponse": "connection",
    "SearchDeviceUpgradesRequest": "connection",
    "SearchDeviceUpgradesResponse": "connection",
    "SearchDevicesByDeviceGroupRequest": "connection",
    "SearchDevicesByDeviceGroupResponse": "connection",
    "SearchDevicesRequest": "connection",
    "SearchDevicesRequestV24": "connection",
    "SearchDevicesResponse": "connection",
    "SearchDevicesResponseV24": "connection",
    "SearchEventsRequest": "connection",
    "SearchEventsResponse": "connection",
    "SearchFirmwaresRequest": "connection",
    "SearchFirmwaresResponse": "connection",
    "SearchFlowsRequest": "batch",
    "SearchFlowsRequestV20": "batch_v2_0",
    "SearchFlowsResponse": "batch",
    "SearchFlowsResponseV20": "batch_v2_0",
    "SearchHistoryAlertsRequest": "alert",
    "SearchHistoryAlertsResponse": "alert",
    "SearchOtaJobsRequest": "connection",
    "SearchOtaJobsResponse": "connection",
    "SearchOtaTasksRequest": "connection",
    "SearchOtaTasksResponse": "connection",
    "SearchPortalMessageRulesRequest": "app_portal",
    "SearchPortalMessageRulesResponse": "app_portal",
    "SearchProductsRequest": "connection",
    "SearchProductsRequestV24": "connection",
    "SearchProductsResponse": "connection",
    "SearchProductsResponseV24": "connection",
    "SearchRelatedAssetNodesRequest": "asset_tree",
    "SearchRelatedAssetNodesResponse": "asset_tree",
    "SearchSubDevicesRequest": "connection",
    "SearchSubDevicesRequestV24": "connection",
    "SearchSubDevicesResponse": "connection",
    "SearchSubDevicesResponseV24": "connection",
    "SearchThingModelsRequest": "model",
    "SearchThingModelsResponse": "model",
    "SendPortalVerificationCodeResponse": "app_portal",
    "ServiceInvocationResult": "connection",
    "SetMeasurepointRequest": "connection",
    "SetMeasurepointResponse": "connection",
    "Sorter": "_shared",
    "SorterOrder": "_shared",
    "SsoUser": "iam",
    "SsoUserType": "iam",
    "StageState": "stream",
    "StageStates": "stream",
    "StartFederationChannelRequest": "data_federation",
    "StartFederationChannelResponse": "data_federation",
    "StartOtaJobResponse": "connection",
    "StartPipelineRequest": "stream",
    "StartPipelineResponse": "stream",
    "StopFederationChannelResponse": "data_federation",
    "StopOtaJobResponse": "connection",
    "StopPipelineResponse": "stream",
    "StreamEnvelope": "stream",
    "StreamExecutionMode": "stream",
    "StreamMessageChannel": "stream",
    "StreamOffsetLag": "stream",
    "StreamPipeline": "stream",
    "StreamPipelineList": "stream",
    "StreamPipelineOffsets": "stream",
    "StreamPipelineResources": "stream",
    "StreamPipelineStatus": "stream",
    "StreamPipelineSummary": "stream",
    "StreamTemplateType": "stream",
    "StreamYarnResources": "stream",
    "StringI18n": "_shared",
    "SubmitDataDeletionJobRequest": "tsdb_data",
    "SubmitDataDeletionJobResponse": "tsdb_data",
    "SyncPortalAssetsResponse": "app_portal",
    "ThingAttribute": "model",
    "ThingCallType": "model",
    "ThingDataType": "model",
    "ThingDatapoint": "model",
    "ThingElement": "model",
    "ThingEvent": "model",
    "ThingEventType": "model",
    "ThingMeasurepoint": "model",
    "ThingModel": "model",
    "ThingModelScope": "model",
    "ThingService": "model",
    "ThingSignalType": "model",
    "ThingUnit": "model",
    "ThingUnitMultiplier": "model",
    "TokenEnvelope": "token",
    "TriggerFlowFromTaskRequest": "batch",
    "TriggerFlowFromTaskResponse": "batch",
    "TriggerFlowRequest": "batch",
    "TriggerFlowRequestV20": "batch_v2_0",
    "TriggerFlowResponse": "batch",
    "TriggerFlowResponseV20": "batch_v2_0",
    "TsdbBoundaryType": "_shared",
    "TsdbDeadBand": "tsdb_policy",
    "TsdbDeadDataItems": "tsdb_data",
    "TsdbDeadDataQuery": "tsdb_data",
    "TsdbDeadDataResult": "tsdb_data",
    "TsdbDeletionJob": "tsdb_data",
    "TsdbDeletionJobPage": "tsdb_data",
    "TsdbDeletionStatus": "tsdb_data",
    "TsdbDurationItems": "tsdb_data",
    "TsdbDurationItemsV20": "tsdb_data_v2_0",
    "TsdbDurationRow": "tsdb_data",
    "TsdbDurationRowV20": "tsdb_data_v2_0",
    "TsdbEnvelope": "tsdb_data",
    "TsdbEnvelopeV20": "tsdb_data_v2_0",
    "TsdbItemFormat": "_shared",
    "TsdbItems": "tsdb_data",
    "TsdbItemsV20": "tsdb_data_v2_0",
    "TsdbLocalTimeFormat": "_shared",
    "TsdbModelMetadata": "tsdb_policy",
    "TsdbOperator": "_shared",
    "TsdbOrder": "_shared",
    "TsdbPolicyEnvelope": "tsdb_policy",
    "TsdbPolicyModel": "tsdb_policy",
    "TsdbPolicyModelV20": "tsdb_policy",
    "TsdbPolicyPoint": "tsdb_policy",
    "TsdbPolicyRetention": "tsdb_policy",
    "TsdbRow": "tsdb_data",
    "TsdbRowV20": "tsdb_data_v2_0",
    "TsdbSeries": "tsdb_data",
    "TsdbStatusDuration": "tsdb_data",
    "TsdbStatusDurationV20": "tsdb_data_v2_0",
    "TsdbStoragePolicy": "tsdb_policy",
    "TsdbStoragePolicyV20": "tsdb_policy",
    "TsdbStorageType": "tsdb_data",
    "TsdbSwingingDoor": "tsdb_policy",
    "TsdbUnformattedPolicy": "tsdb_policy",
    "TsdbUnifiedItemsV20": "tsdb_data_v2_0",
    "TsdbUnifiedRowV20": "tsdb_data_v2_0",
    "TsdbUnifiedSeriesV20": "tsdb_data_v2_0",
    "UnresolvedMessagePage": "app_portal",
    "UnresolvedMessagesPagination": "app_portal",
    "UpdateActiveAlertTagsInBatchRequest": "alert",
    "UpdateActiveAlertTagsInBatchResponse": "alert",
    "UpdateActiveAlertTagsRequest": "alert",
    "UpdateActiveAlertTagsResponse": "alert",
    "UpdateAlertContentRequest": "alert",
    "UpdateAlertContentResponse": "alert",
    "UpdateAlertRuleRequest": "alert",
    "UpdateAlertRuleResponse": "alert",
    "UpdateAlertSeverityRequest": "alert",
    "UpdateAlertSeverityResponse": "alert",
    "UpdateAlertTagsInBatchRequest": "alert",
    "UpdateAlertTagsInBatchResponse": "alert",
    "UpdateAlertTagsRequest": "alert",
    "UpdateAlertTagsResponse": "alert",
    "UpdateAlertTypeRequest": "alert",
    "UpdateAlertTypeResponse": "alert",
    "UpdateAndTriggerFlowRequest": "batch",
    "UpdateAndTriggerFlowRequestV20": "batch_v2_0",
    "UpdateAndTriggerFlowResponse": "batch",
    "UpdateAndTriggerFlowResponseV20": "batch_v2_0",
    "UpdateAssetRequest": "asset",
    "UpdateAssetResponse": "asset",
    "UpdateAssetTreeRequest": "asset_tree",
    "UpdateAssetTreeResponse": "asset_tree",
    "UpdateDeviceGroupRequest": "connection",
    "UpdateDeviceGroupResponse": "connection",
    "UpdateDeviceRequest": "connection",
    "UpdateDeviceResponse": "connection",
    "UpdateHistoryAlertTagsRequest": "alert",
    "UpdateHistoryAlertTagsResponse": "alert",
    "UpdateIamUserGroupRequest": "iam",
    "UpdateIamUserGroupResponse": "iam",
    "UpdateLogicalAssetRequest": "asset",
    "UpdateLogicalAssetResponse": "asset",
    "UpdatePortalAppAuthorizationRequest": "app_portal",
    "UpdatePortalAppAuthorizationResponse": "app_portal",
    "UpdatePortalAppRequest": "app_portal",
    "UpdatePortalAppResponse": "app_portal",
    "UpdatePortalMessageRuleRequest": "app_portal",
    "UpdatePortalMessageRuleResponse": "app_portal",
    "UpdatePortalMessagesRequest": "app_portal",
    "UpdatePortalMessagesResponse": "app_portal",
    "UpdatePortalResourceRequest": "app_portal",
    "UpdatePortalResourceResponse": "app_portal",
    "UpdatePortalResourceTypeRequest": "app_portal",
    "UpdatePortalResourceTypeResponse": "app_portal",
    "UpdatePortalRolePermissionsRequest": "app_portal",
    "UpdatePortalRolePermissionsResponse": "app_portal",
    "UpdatePortalStructuresRequest": "app_portal",
    "UpdatePortalStructuresResponse": "app_portal",
    "UpdatePortalUserRequest": "app_portal",
    "UpdatePortalUserResponse": "app_portal",
    "UpdateProductRequest": "connection",
    "UpdateProductResponse": "connection",
    "UpdateSsoUserRequest": "iam",
    "UpdateSsoUserResponse": "iam",
    "UpdateThingModelRequest": "model",
    "UpdateThingModelResponse": "model",
    "UpdateUnformattedPolicyResponse": "tsdb_policy",
    "UploadIntegrationAttributesRequest": "connection",
    "UploadIntegrationAttributesResponse": "connection",
    "UploadIntegrationEventsRequest": "connection",
    "UploadIntegrationEventsResponse": "connection",
    "UploadIntegrationMeasurepointsRequest": "connection",
    "UploadIntegrationMeasurepointsResponse": "connection",
    "VerifyPortalVerificationCodeRequest": "app_portal",
    "VerifyPortalVerificationCodeResponse": "app_portal",
    "WriteFederationFileChunkRequest": "data_federation",
    "WriteFederationFileChunkResponse": "data_federation",
    "WriteFederationFileRequest": "data_federation",
    "WriteFederationFileResponse": "data_federation",
    "WriteFederationMessageRequest": "data_federation",
    "WriteFederationMessageResponse": "data_federation",
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
