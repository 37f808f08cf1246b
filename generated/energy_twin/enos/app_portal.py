# Generated from specs/: do not edit.

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Annotated, Any, Dict

from pydantic import ConfigDict, Field

from energy_twin.base import TwinModel

from ._shared import Sorter, StringI18n


class AssignPortalStructureAssetsRequest(TwinModel):
    structureId: Annotated[str, Field(description="ID of the node.")]
    assetIds: Annotated[list[str], Field(description="All assets that the node has afterwards.")]


class AssignResourceUsersRequest(TwinModel):
    resourceId: Annotated[str, Field(description="ID of the resource.")]
    userIds: Annotated[list[str], Field(description="IDs of the users, at most 1,000.", max_length=1000)]


class AssignUserGroupResourcesRequest(TwinModel):
    userGroupId: Annotated[str, Field(description="ID of the group.")]
    resourceIds: Annotated[list[str], Field(description="All resources of the group afterwards, at most 1,000.", max_length=1000)]


class AssignUserGroupsRequest(TwinModel):
    organizationId: Annotated[str, Field(description="Organization to which the user belongs.")]
    userId: Annotated[str, Field(description="ID of the user.")]
    userGroupIds: Annotated[list[str], Field(description="IDs of the user groups to assign.")]


class AssignUserRolesRequest(TwinModel):
    organizationId: Annotated[str, Field(description="Organization to which the user belongs.")]
    userId: Annotated[str, Field(description="ID of the user.")]
    roleIds: Annotated[list[str], Field(description="IDs of the roles to assign.")]


class AssignUserStructuresRequest(TwinModel):
    organizationId: Annotated[str, Field(description="Organization to which the user belongs.")]
    userId: Annotated[str, Field(description="ID of the user.")]
    structureIds: Annotated[list[str], Field(description="IDs of the organization structures to assign.")]


class AssociatePortalResourcesRequest(TwinModel):
    structureId: Annotated[str, Field(description="ID of the node.")]
    resourceIds: Annotated[list[str] | None, Field(description="IDs of the resources; left out, the node has none afterwards.")] = None
    resourceIDs: Annotated[list[str] | None, Field(description="Spelling of `resourceIds` in the table.")] = None


class AuthorizeAssetsRequest(TwinModel):
    userId: Annotated[str, Field(description="ID of the user.")]
    orgId: Annotated[str, Field(description="Organization that owns the assets.")]
    assetIds: Annotated[list[str], Field(description="Asset IDs. The table says a text with commas; all samples send a list.")]


class CheckAssetPermissionRequest(TwinModel):
    assetIds: Annotated[list[str], Field(description="Asset IDs. The table says a text with commas; all samples send a list.")]


class ChoosePortalOrganizationRequest(TwinModel):
    orgId: Annotated[str, Field(description="ID of the organization; the login lists those of the user.")]


class ConfirmPortalPasswordRequest(TwinModel):
    password: Annotated[str, Field(description="Password to compare.")]


class CreatePortalLogRequest(TwinModel):
    subjectId: Annotated[str, Field(description="ID of what it is about, such as a menu; at most 64 characters.", max_length=64)]
    subjectType: Annotated[str, Field(description="Type of what it is about; at most 64 characters.", max_length=64)]
    upstreamId: Annotated[
        str | None, Field(description="ID of what that belongs to, such as the application of a menu; at most 64 characters.", max_length=64)
    ] = None
    upstreamType: Annotated[str | None, Field(description="Type of what that belongs to; at most 64 characters.", max_length=64)] = None


class CreatePortalRoleRequest(TwinModel):
    name: Annotated[str, Field(description="Name of the role.")]
    description: Annotated[str, Field(description="Description of the role.")]


class CreateUserWithPasswordRequest(TwinModel):
    name: Annotated[str, Field(description="User name.")]
    email: Annotated[str, Field(description="Email address.")]
    password: Annotated[str | None, Field(description="First password of the user; without, the answer has a token to set one.")] = None
    domain: Annotated[
        str | None, Field(description="Name under which the domain of the account is registered in the portal; left out for an account of the portal itself.")
    ] = None
    nickName: Annotated[str | None, Field(description="Nickname of the user.")] = None
    company: Annotated[str | None, Field(description="Company of the user.")] = None
    department: Annotated[str | None, Field(description="Department of the user.")] = None
    position: Annotated[str | None, Field(description="Position of the user.")] = None


class DeletePortalMessageRulesRequest(TwinModel):
    ruleIds: Annotated[list[str], Field(description="IDs of the rules.")]


class DeletePortalResourceTypesRequest(TwinModel):
    codes: Annotated[list[str] | None, Field(description="Codes of the types.")] = None
    code: Annotated[list[str] | None, Field(description="Spelling of `codes` in the table.")] = None


class DeletePortalResourcesRequest(TwinModel):
    ids: Annotated[list[str] | None, Field(description="IDs of the resources.")] = None
    codes: Annotated[list[str] | None, Field(description="Spelling of `ids` in the English sample.")] = None


class DeletePortalStructuresRequest(TwinModel):
    structureRootId: Annotated[str, Field(description="ID of the root of the structure.")]
    structureIds: Annotated[list[str] | None, Field(description="IDs of the nodes to delete. The table calls them optional.")] = None


class EnosMessageRefusal(TwinModel):
    code: Annotated[int, Field(description="Why; none of the codes that `x-envelope` counts as success.")]
    message: Annotated[str | None, Field(description="The reason in words.")] = None
    requestId: Annotated[str | None, Field(description="Identifier of this request, to be quoted to EnOS support. Not all services send it.")] = None
    data: Annotated[None, Field(description="No payload.")] = None


class GetPortalPasswordResetTokenRequest(TwinModel):
    userId: Annotated[str | None, Field(description="ID of the user.")] = None
    userID: Annotated[str | None, Field(description="Spelling of `userId` in the table.")] = None
    email: Annotated[str | None, Field(description="Email address of the user.")] = None


class GetUserBaseInfoRequest(TwinModel):
    organizationId: Annotated[str, Field(description="Organization to search.")]
    email: Annotated[str | None, Field(description="Email address.")] = None
    name: Annotated[str | None, Field(description="User name; for an account of a domain, together with `domain`.")] = None
    domain: Annotated[str | None, Field(description="Domain of the account, together with `name`.")] = None
    phoneArea: Annotated[str | None, Field(description="Area code of the phone number, together with `phone`.")] = None
    phone: Annotated[str | None, Field(description="Phone number, together with `phoneArea`.")] = None


class JoinUsersRequest(TwinModel):
    organizationId: Annotated[str, Field(description="Organization to which the users are added.")]
    userIds: Annotated[list[str], Field(description="IDs of the users.")]


class ListAssetsOfUsersRequest(TwinModel):
    organizationId: Annotated[str, Field(description="Organization to which the users belong.")]
    userIds: Annotated[list[str], Field(description="IDs of the users.")]
    resourceTypes: Annotated[list[str] | None, Field(description="Only resources of these types, at most 1,000. From documentation 3.0 on.")] = None


class ListPortalResourceTypesRequest(TwinModel):
    codes: Annotated[list[str] | None, Field(description="Codes of the types.")] = None
    code: Annotated[list[str] | None, Field(description="Spelling of `codes` in the table.")] = None


class ListRolesOfUsersRequest(TwinModel):
    organizationId: Annotated[str, Field(description="Organization to which the users belong.")]
    userIds: Annotated[list[str], Field(description="IDs of the users.")]


class ListUserGroupsOfUsersRequest(TwinModel):
    organizationId: Annotated[str, Field(description="Organization to which the users belong.")]
    userIds: Annotated[list[str], Field(description="IDs of the users, at most 1,000.", max_length=1000)]


class ListUsersOfRoleRequest(TwinModel):
    roleId: Annotated[str, Field(description="ID of the role.")]


class ListUsersWithAssetAccessRequest(TwinModel):
    orgId: Annotated[str, Field(description="Organization that owns the asset.")]
    assetId: Annotated[str, Field(description="Asset ID.")]


class LoginPortalRequest(TwinModel):
    account: Annotated[str, Field(description="User name.")]
    password: Annotated[str, Field(description="Password of the user.")]


class LoginPortalViaCodeRequest(TwinModel):
    code: Annotated[str, Field(description="Authorization code from the single sign-on.")]


class PortalAppCategoryId(IntEnum):
    WIND = 21
    SOLAR = 22
    HYDROELECTRICITY = 23
    THERMAL = 24
    STORAGE = 25
    CHARGING_PILES = 26
    ELECTRICITY_SALE = 27
    DISTRIBUTION_NETWORK = 28
    MICRO_GRID = 29
    INDUSTRY_PARK = 30
    SMART_BUILDING = 31
    SMART_CITY = 32
    AI = 33
    OTHER = 34
    COMPREHENSIVE = 35
    SUBSTATION = 36


class PortalAppOrigin(IntEnum):
    OTHER_ORGANIZATION = 0
    OWN_ORGANIZATION = 1
    SHORTCUT = 2


class PortalAppType(IntEnum):
    WEB = 0
    MOBILE = 1


class PortalAssetUser(TwinModel):
    id: Annotated[str, Field(description="ID of the user.")]
    name: Annotated[str, Field(description="User name.")]
    description: Annotated[str | None, Field(description="Description of the user; from documentation 2.4 on.")] = None


class PortalAuditAccount(TwinModel):
    id: Annotated[str, Field(description="ID of the user.")]
    name: Annotated[str, Field(description="User name.")]
    email: Annotated[str | None, Field(description="Email address.")] = None
    domain: Annotated[str | None, Field(description="Domain of the account.")] = None
    userType: Annotated[str | None, Field(description="Kind of user.")] = None


class PortalAuditPagination(TwinModel):
    pageNo: Annotated[int | None, Field(description="Number of this page; the first is 0.")] = None
    currentPage: Annotated[int | None, Field(description="Spelling of `pageNo` in the sample of documentation 2.4.0.")] = None
    pageSize: Annotated[int | None, Field(description="Records per page as requested.")] = None
    limit: Annotated[int | None, Field(description="Spelling of `pageSize` in that sample.")] = None
    totalElements: Annotated[int | None, Field(description="Records in the whole result.")] = None
    total: Annotated[int | None, Field(description="Spelling of `totalElements` in that sample.")] = None


class PortalAuditResource(TwinModel):
    type: Annotated[str, Field(description="Type of the resource.")]
    content: Annotated[str, Field(description="Content of the resource.")]


class PortalCreatedUser(TwinModel):
    userId: Annotated[str, Field(description="ID of the user.")]
    token: Annotated[str | None, Field(description="Token to set the password; only where the request has none.")] = None
    success: Annotated[bool, Field(description="Whether the user was created.")]


class PortalDataAuthorization(StrEnum):
    USER = "USER"
    ASSET = "ASSET"
    ROLE = "ROLE"
    USER_OP = "USER_OP"
    USER_PERMISSION = "USER_PERMISSION"
    USER_ALL_PERMISSION = "USER_ALL_PERMISSION"
    ROLE_OP = "ROLE_OP"
    MENU_GROUP_OP = "MENU_GROUP_OP"


class PortalDomain(TwinModel):
    id: Annotated[str, Field(description="ID of the domain.")]
    name: Annotated[str, Field(description="Name of the domain.")]
    url: Annotated[str, Field(description="URL of the domain.")]
    description: Annotated[str, Field(description="Description of the domain.")]


class PortalEnvelope(TwinModel):
    code: Annotated[int, Field(description="200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code.")]
    message: Annotated[str | None, Field(description="Explanation of the code; mostly empty or `OK` for success.")] = None


class PortalI18nText(TwinModel):
    model_config = ConfigDict(
        extra="allow",
    )
    __annotations__ = {
        "__pydantic_extra__": Dict[str, Any],
    }
    default: Annotated[str | None, Field(description="Text where there is none for the locale.")] = None


class PortalIdName(TwinModel):
    id: Annotated[str, Field(description="ID of the object.")]
    name: Annotated[str, Field(description="Name of the object.")]


class PortalLanguages(TwinModel):
    languages: Annotated[list[str], Field(description="Language codes; here with a hyphen, such as `en-US`.")]


class PortalLocale(StrEnum):
    en_US = "en_US"
    zh_CN = "zh_CN"
    es_ES = "es_ES"
    ja_JP = "ja_JP"
    de_DE = "de_DE"
    pl_PL = "pl_PL"


class PortalLoginUser(TwinModel):
    id: Annotated[str, Field(description="ID of the user.")]
    name: Annotated[str, Field(description="User name.")]
    email: Annotated[str | None, Field(description="Email address; from documentation 3.0 on.")] = None


class PortalMenu(TwinModel):
    id: Annotated[str, Field(description="ID of the menu.")]
    name: Annotated[str, Field(description="Name of the menu.")]
    nameJson: Annotated[PortalI18nText | None, Field(description="Name in several languages; from documentation 2.3 on.")] = None
    identifier: Annotated[str, Field(description="Identifier of the menu, unique in the application.")]
    displayOrder: Annotated[int, Field(description="Position among the menus of the same level, from 1; smaller numbers stand higher.")]
    url: Annotated[str, Field(description="URL of the menu.")]
    parentId: Annotated[str, Field(description="ID of the menu above; empty at the top.")]
    children: Annotated[list[PortalMenu], Field(description="Menus below.")]


class PortalMenuAccessLog(TwinModel):
    subjectId: Annotated[str, Field(description="ID of the menu.")]
    subjectType: Annotated[str, Field(description="Type of the event.")]
    subjectName: Annotated[str | None, Field(description="Name in several languages, as the text of a JSON object.")] = None
    upstreamId: Annotated[str | None, Field(description="ID of what the menu belongs to; left out where there is nothing.")] = None
    upstreamType: Annotated[str | None, Field(description="Type of what the menu belongs to.")] = None
    upstreamName: Annotated[str | None, Field(description="Name of what the menu belongs to, as the text of a JSON object.")] = None
    organizationId: Annotated[str, Field(description="Organization in which it happened.")]
    userId: Annotated[str, Field(description="ID of the user, or the access key of an application.")]
    eventTime: Annotated[str | int, Field(description="When it happened. The table says text and gives no form.")]


class PortalMenuGroup(TwinModel):
    id: Annotated[str, Field(description="ID of the group.")]
    name: Annotated[str, Field(description="Name of the group.")]
    menuIds: Annotated[list[str], Field(description="IDs of its menus.")]


class PortalMenuGroups(TwinModel):
    menuGroups: Annotated[list[PortalMenuGroup], Field(description="The groups.")]


class PortalMessageColor(TwinModel):
    id: Annotated[int, Field(description="ID of the color.")]
    name: Annotated[PortalI18nText, Field(description="Name of the color.")]


class PortalMessageColors(TwinModel):
    colors: Annotated[list[PortalMessageColor], Field(description="The colors.")]


class PortalMessageRingtone(TwinModel):
    id: Annotated[int, Field(description="ID of the ringtone.")]
    name: Annotated[PortalI18nText, Field(description="Name of the ringtone.")]


class PortalMessageRingtones(TwinModel):
    ringings: Annotated[list[PortalMessageRingtone], Field(description="The ringtones.")]


class PortalMessageState(IntEnum):
    STATE_0 = 0
    STATE_1 = 1


class PortalMessageType(IntEnum):
    COMMON = 0
    ALERT = 1


class PortalMessageUpdate(TwinModel):
    messageId: Annotated[str, Field(description="ID of the message.")]
    accessKey: Annotated[str, Field(description="Access key of the application.")]
    state: Annotated[int | str, Field(description="New state: 0 not processed, 1 processed. Official sample code sends it as text.")]


class PortalNewMessageRule(TwinModel):
    ruleName: Annotated[str, Field(description="Name of the rule.")]
    messageRule: Annotated[
        dict[str, list[str] | None],
        Field(
            description="Marks that a message must have: keys `mark1`, `mark2` and so on, 1 to 6 of them, each with a list of values of at most 400 characters, of which one has to fit, or null. All marks have to fit."
        ),
    ]
    isEnable: Annotated[int | str | None, Field(description="0 disabled, 1 enabled. The table says text; samples have a number. 1 by default.")] = None


class PortalOrganizations(TwinModel):
    organizations: Annotated[list[PortalIdName], Field(description="The organizations.")]


class PortalPagination(TwinModel):
    pageNo: Annotated[int, Field(description="Number of this page; the first is 0.")]
    pageSize: Annotated[int, Field(description="Records per page as requested.")]
    totalElements: Annotated[int, Field(description="Records in the whole result.")]


class PortalPasswordToken(TwinModel):
    token: Annotated[str, Field(description="Token for `resetPortalPassword`.")]


class PortalPermissionChange(IntEnum):
    GIVE = 0
    TAKE_AWAY = 1


class PortalPermissionResource(IntEnum):
    MENU_GROUPS = 0
    PERMISSIONS = 1
    STRUCTURES = 2


class PortalPermissions(TwinModel):
    permissions: Annotated[list[PortalIdName], Field(description="The permissions.")]


class PortalRecipientType(IntEnum):
    USERS = 0
    USER_GROUPS = 1


class PortalRoleResource(TwinModel):
    resourceId: Annotated[str, Field(description="ID of the menu group, permission or structure.")]
    resourceName: Annotated[str, Field(description="Its name in the requested language.")]
    appId: Annotated[str, Field(description="Access key of the application.")]
    appName: Annotated[str, Field(description="Name of the application.")]


class PortalRoles(TwinModel):
    roles: Annotated[list[PortalIdName], Field(description="The roles.")]


class PortalRuleRelation(TwinModel):
    type: Annotated[PortalRecipientType, Field(description="What the IDs name: 0 users, 1 user groups.")]
    identifiers: Annotated[list[str], Field(description="IDs of the users or user groups.")]


class PortalSession(TwinModel):
    userId: Annotated[str, Field(description="ID of the user.")]
    userName: Annotated[str, Field(description="User name.")]
    currentOrgId: Annotated[str, Field(description="ID of the chosen organization.")]
    currentOrgName: Annotated[str, Field(description="Name of the chosen organization.")]


class PortalSessionTokens(TwinModel):
    userId: Annotated[str, Field(description="ID of the user.")]
    userName: Annotated[str, Field(description="User name.")]
    currentOrgId: Annotated[str | None, Field(description="ID of the chosen organization.")] = None
    workingOrganizationId: Annotated[str | None, Field(description="Spelling of `currentOrgId` when tokens are refreshed in v2.2.")] = None
    currentOrgName: Annotated[str | None, Field(description="Name of the chosen organization.")] = None
    workingOrganizationName: Annotated[str | None, Field(description="Spelling of `currentOrgName` when tokens are refreshed in v2.2.")] = None
    accessToken: Annotated[str, Field(description="Portal access token; sent as `Authorization` with `Bearer ` before it.")]
    refreshToken: Annotated[str, Field(description="New refresh token.")]
    refreshTokenExpire: Annotated[
        int | str,
        Field(
            description="When the refresh token ends. The English table says a text in UTC; the Chinese table says a number, and all samples have milliseconds since the epoch."
        ),
    ]


class PortalStructureAsset(TwinModel):
    assetId: Annotated[str, Field(description="Asset ID.")]
    assetName: Annotated[str, Field(description="Name of the asset in the requested language.")]
    displayOrder: Annotated[int | None, Field(description="Position among the assets; from documentation 3.0 on.")] = None
    assetNameJson: Annotated[PortalI18nText | None, Field(description="Name in several languages; from documentation 3.0 on.")] = None


class PortalStructureAssets(TwinModel):
    structureId: Annotated[str, Field(description="ID of the structure.")]
    structureName: Annotated[str, Field(description="Name of the structure in the requested language.")]
    structureNameJson: Annotated[PortalI18nText | None, Field(description="Name in several languages; from documentation 3.0 on.")] = None
    assets: Annotated[list[PortalStructureAsset] | None, Field(description="Assets that the user may access.")] = None
    children: Annotated[list[PortalStructureAsset] | None, Field(description="Spelling of `assets` in the samples of documentation 2.2 and 2.3.")] = None


class PortalStructureIds(TwinModel):
    structureIds: Annotated[list[str], Field(description="IDs of the nodes.")]


class PortalStructureNode(TwinModel):
    id: Annotated[str, Field(description="ID of the node.")]
    name: Annotated[str, Field(description="Name of the node.")]
    parentId: Annotated[str, Field(description="ID of the node above.")]


class PortalStructureNodes(TwinModel):
    structures: Annotated[list[PortalStructureNode], Field(description="The nodes to which the user is assigned.")]


class PortalStructureRoot(TwinModel):
    id: Annotated[str, Field(description="ID of the node.")]
    parentId: Annotated[str, Field(description="ID of the node above; empty at the root.")]
    name: Annotated[str, Field(description="Name in the requested language.")]
    description: Annotated[str | None, Field(description="Description of the node.")] = None
    displayOrder: Annotated[int | None, Field(description="Position among the nodes of one level; smaller numbers stand higher.")] = None
    tags: Annotated[dict[str, Any] | None, Field(description="Tags of the node.")] = None


class PortalStructureTag(TwinModel):
    id: Annotated[int, Field(description="ID of the tag.")]
    key: Annotated[str, Field(description="Key of the tag.")]
    value: Annotated[str, Field(description="Value of the tag.")]


class PortalStructureTree(TwinModel):
    id: Annotated[str, Field(description="ID of the node.")]
    parentId: Annotated[str, Field(description="ID of the node above; empty at the root.")]
    name: Annotated[str, Field(description="Name in the requested language.")]
    description: Annotated[str | None, Field(description="Description of the node.")] = None
    displayOrder: Annotated[int | None, Field(description="Position among the nodes of one level; smaller numbers stand higher.")] = None
    tags: Annotated[dict[str, Any] | None, Field(description="Tags of the node.")] = None
    assets: Annotated[list[PortalStructureAsset] | None, Field(description="Assets of the node; null where they are not returned.")] = None
    children: Annotated[list[PortalStructureTree], Field(description="Nodes below.")]
    associatedResources: Annotated[
        Any | None,
        Field(
            description="Resources associated with the node, where asked for; from documentation 2.4.4 on. The table names the fields of a node, as for `children`, and no sample shows one."
        ),
    ] = None


class PortalSuccess(TwinModel):
    success: Annotated[bool, Field(description="True for success.")]


class PortalTag(TwinModel):
    key: Annotated[str, Field(description="Key of the tag.")]
    value: Annotated[str, Field(description="Value of the tag.")]


class PortalUpdatedUser(TwinModel):
    id: Annotated[str, Field(description="ID of the user.")]
    name: Annotated[str, Field(description="User name.")]
    domain: Annotated[str | None, Field(description="Domain of the account; empty for accounts of the portal itself.")] = None
    description: Annotated[str | None, Field(description="Description of the user.")] = None
    nickName: Annotated[str | None, Field(description="Nickname of the user.")] = None
    phoneArea: Annotated[str | None, Field(description="Area code of the phone number.")] = None
    phone: Annotated[str | None, Field(description="Phone number.")] = None
    email: Annotated[str | None, Field(description="Email address.")] = None
    company: Annotated[str | None, Field(description="Company of the user.")] = None
    department: Annotated[str | None, Field(description="Department of the user.")] = None
    position: Annotated[str | None, Field(description="Position of the user.")] = None
    theme: Annotated[str | None, Field(description="Theme of the user interface.")] = None
    isInitPassword: Annotated[bool | None, Field(description="Whether the user still has the first password.")] = None
    createdTime: Annotated[str | None, Field(description="When the account was created.")] = None
    updatedTime: Annotated[str | None, Field(description="When the account was last changed; from documentation 3.0 on.")] = None


class PortalUserAssetIds(TwinModel):
    userId: Annotated[str, Field(description="ID of the user.")]
    userAssetIds: Annotated[list[str], Field(description="Asset IDs.")]


class PortalUserBase(TwinModel):
    id: Annotated[str, Field(description="ID of the user.")]
    name: Annotated[str, Field(description="User name.")]
    domain: Annotated[str, Field(description="Domain of the account; empty for accounts of the portal itself.")]
    email: Annotated[str, Field(description="Email address.")]
    company: Annotated[str | None, Field(description="Company of the user; from documentation 3.0 on.")] = None
    department: Annotated[str | None, Field(description="Department of the user; from documentation 3.0 on.")] = None
    position: Annotated[str | None, Field(description="Position of the user; from documentation 3.0 on.")] = None
    accountStartTime: Annotated[str | None, Field(description="From when the account is valid; from documentation 3.0 on.")] = None
    accountExpireTime: Annotated[str | None, Field(description="Until when the account is valid; from documentation 3.0 on.")] = None
    updatedTime: Annotated[str | None, Field(description="When the account was last changed; from documentation 3.0 on.")] = None


class PortalUserBases(TwinModel):
    users: Annotated[list[PortalUserBase], Field(description="The users.")]


class PortalUserContact(TwinModel):
    userId: Annotated[str, Field(description="ID of the user.")]
    email: Annotated[str, Field(description="Email address.")]
    phoneArea: Annotated[str, Field(description="Area code of the phone number; may be empty.")]
    phone: Annotated[str, Field(description="Phone number; may be empty.")]
    name: Annotated[str, Field(description="User name.")]


class PortalUserContactPage(TwinModel):
    pagination: Annotated[PortalPagination, Field(description="Which page this is and how many users there are.")]
    users: Annotated[list[PortalUserContact], Field(description="The users of this page.")]


class PortalUserContacts(TwinModel):
    users: Annotated[list[PortalUserContact], Field(description="The users.")]


class PortalUserGroupIds(TwinModel):
    userId: Annotated[str, Field(description="ID of the user.")]
    userGroupIds: Annotated[list[str], Field(description="IDs of the groups.")]


class PortalUserGroups(TwinModel):
    userGroups: Annotated[list[PortalIdName], Field(description="The groups.")]


class PortalUserId(TwinModel):
    userId: Annotated[str, Field(description="ID of the user.")]


class PortalUserMenu(TwinModel):
    id: Annotated[str, Field(description="ID of the menu.")]
    code: Annotated[str, Field(description="Code of the menu.")]
    name: Annotated[str, Field(description="Name in the requested language.")]
    displayOrder: Annotated[int | None, Field(description="Position among the menus of one level, from 1.")] = None
    url: Annotated[str | None, Field(description="URL of the menu.")] = None
    parentId: Annotated[str | None, Field(description="ID of the menu above; empty at the top.")] = None
    children: Annotated[list[PortalUserMenu] | None, Field(description="Menus below.")] = None


class PortalUserPermission(TwinModel):
    id: Annotated[str, Field(description="ID of the permission.")]
    code: Annotated[str, Field(description="Code of the permission.")]
    name: Annotated[str, Field(description="Name in the requested language.")]


class PortalUserRoleIds(TwinModel):
    userId: Annotated[str, Field(description="ID of the user.")]
    roleIds: Annotated[list[str], Field(description="IDs of the roles.")]


class PortalUserStructureIds(TwinModel):
    userId: Annotated[str, Field(description="ID of the user.")]
    structureIds: Annotated[list[str], Field(description="IDs of the structures.")]


class PortalUserType(IntEnum):
    PORTAL = 0
    THIRD_PARTY_DOMAIN = 1


class PortalUsersGroups(TwinModel):
    usersUserGroups: Annotated[list[PortalUserGroupIds], Field(description="Which user belongs to which groups.")]
    userGroups: Annotated[list[PortalIdName], Field(description="Each of these groups, once.")]


class PortalUsersRoles(TwinModel):
    usersUserRoles: Annotated[list[PortalUserRoleIds], Field(description="Which user has which roles.")]
    userRoles: Annotated[list[PortalIdName], Field(description="Each of these roles, once.")]


class PortalUsersStructures(TwinModel):
    usersUserStructures: Annotated[list[PortalUserStructureIds], Field(description="Which user has which structures.")]
    userStructures: Annotated[list[PortalIdName], Field(description="Each of these structures, once.")]


class PortalVerificationType(StrEnum):
    mfa = "mfa"


class RefreshPortalAccessTokenResponse(PortalEnvelope):
    data: Annotated[PortalSessionTokens | None, Field(description="The session with its new tokens.")] = None


class RemovePortalUserRequest(TwinModel):
    organizationId: Annotated[str, Field(description="Organization that the user leaves.")]
    userId: Annotated[str, Field(description="ID of the user. The table says user name; samples send the ID.")]


class RemovePortalUserResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether the user was removed.")] = None


class RemoveResourceUsersRequest(TwinModel):
    resourceId: Annotated[str, Field(description="ID of the resource.")]
    userIds: Annotated[list[str], Field(description="IDs of the users, at most 1,000.", max_length=1000)]


class RemoveResourceUsersResponse(PortalEnvelope):
    data: Annotated[PortalSuccess | None, Field(description="Whether access was taken away.")] = None


class RemoveUserGroupResourcesRequest(TwinModel):
    userGroupId: Annotated[str, Field(description="ID of the group.")]
    resourceIds: Annotated[list[str], Field(description="Resources to take away, at most 1,000.", max_length=1000)]


class RemoveUserGroupResourcesResponse(PortalEnvelope):
    data: Annotated[PortalSuccess | None, Field(description="Whether access was taken away.")] = None


class RemoveUserGroupsRequest(TwinModel):
    organizationId: Annotated[str, Field(description="Organization to which the user belongs.")]
    userId: Annotated[str, Field(description="ID of the user.")]
    userGroupIds: Annotated[list[str], Field(description="IDs of the user groups to take away.")]


class RemoveUserGroupsResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether the groups were taken away.")] = None


class RemoveUserRolesRequest(TwinModel):
    organizationId: Annotated[str, Field(description="Organization to which the user belongs.")]
    userId: Annotated[str, Field(description="ID of the user.")]
    roleIds: Annotated[list[str], Field(description="IDs of the roles to take away.")]


class RemoveUserRolesResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether the roles were taken away.")] = None


class RemoveUserStructuresRequest(TwinModel):
    organizationId: Annotated[str, Field(description="Organization to which the user belongs.")]
    userId: Annotated[str, Field(description="ID of the user.")]
    structureIds: Annotated[list[str], Field(description="IDs of the organization structures to take away.")]


class RemoveUserStructuresResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether the structures were taken away.")] = None


class ReplaceUserAssetsRequest(TwinModel):
    userId: Annotated[str, Field(description="ID of the user.")]
    assetIds: Annotated[list[str], Field(description="All assets of the user afterwards.")]


class ReplaceUserAssetsResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether access was changed.")] = None


class ResetPortalPasswordRequest(TwinModel):
    password: Annotated[str, Field(description="New password.")]
    token: Annotated[str, Field(description="Token that permits it.")]


class ResetPortalPasswordResponse(PortalEnvelope):
    data: Annotated[PortalSuccess | None, Field(description="Whether the password was set.")] = None


class RevokePortalRefreshTokensRequest(TwinModel):
    refreshToken: Annotated[str, Field(description="A refresh token of the user, from `choosePortalOrganization`.")]


class RevokePortalRefreshTokensResponse(PortalEnvelope):
    data: Annotated[None, Field(description="No payload.")] = None


class SavePortalMenuGroupRequest(TwinModel):
    menuGroupId: Annotated[str | None, Field(description="ID of the group to change; left out for a new one.")] = None
    appId: Annotated[str, Field(description="Access key of the application.")]
    name: Annotated[str | None, Field(description="Name of the group; mandatory for a new one, else the old one stays.")] = None
    menuIds: Annotated[list[str] | None, Field(description="All menus of the group afterwards; left out, it has none.")] = None


class SavePortalMenuGroupResponse(PortalEnvelope):
    data: Annotated[PortalIdName | None, Field(description="The group.")] = None


class SearchPortalMessageRulesRequest(TwinModel):
    ruleIds: Annotated[list[str], Field(description="IDs of the rules.")]
    appId: Annotated[str | None, Field(description="Only rules of this application.")] = None
    identifier: Annotated[str | None, Field(description="Only rules for this user or user group.")] = None
    identifierType: Annotated[PortalRecipientType | None, Field(description="Only rules for 0 users, 1 user groups.")] = None
    createdBy: Annotated[str | None, Field(description="Only rules that this user created.")] = None


class SendPortalVerificationCodeResponse(PortalEnvelope):
    data: Annotated[PortalSuccess | None, Field(description="Whether the code was sent.")] = None


class SyncPortalAssetsResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="No payload; the table says a truth value.")] = None


class UnresolvedMessagesPagination(TwinModel):
    pageNo: Annotated[int | None, Field(description="Number of this page; the first is 0.")] = None
    currentPage: Annotated[int | None, Field(description="Spelling of `pageNo` in samples up to documentation 2.3.")] = None
    PageNo: Annotated[int | None, Field(description="Spelling of `pageNo` in samples of documentation 3.0.")] = None
    pageSize: Annotated[int | None, Field(description="Records per page as requested.")] = None
    limit: Annotated[int | None, Field(description="Spelling of `pageSize` in samples up to documentation 2.3.")] = None
    PageSize: Annotated[int | None, Field(description="Spelling of `pageSize` in samples of documentation 3.0.")] = None
    totalElements: Annotated[int | None, Field(description="Records in the whole result.")] = None
    total: Annotated[int | None, Field(description="Spelling of `totalElements` in samples up to documentation 2.3.")] = None


class UpdatePortalAppAuthorizationRequest(TwinModel):
    appId: Annotated[str, Field(description="Access key of the application.")]
    dataAuthorizeType: Annotated[
        list[PortalDataAuthorization],
        Field(
            description="`USER` ID, name, email address and phone number of all users, `ASSET` ID and name of all assets, `ROLE` ID and name of all roles, `USER_OP` create and delete users, `USER_PERMISSION` authorize users, `USER_ALL_PERMISSION` read what users may do, `ROLE_OP` edit roles, `MENU_GROUP_OP` edit menu groups."
        ),
    ]


class UpdatePortalAppAuthorizationResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether the authorization was set.")] = None


class UpdatePortalAppRequest(TwinModel):
    appId: Annotated[str, Field(description="Access key of the application.")]
    tags: Annotated[list[PortalTag] | None, Field(description="At most 5 tags with different keys; keys have at most 50 characters, values 256.")] = None


class UpdatePortalAppResponse(PortalEnvelope):
    data: Annotated[PortalSuccess | None, Field(description="Whether the application was changed.")] = None


class UpdatePortalMessageRuleRequest(TwinModel):
    ruleId: Annotated[str, Field(description="ID of the rule.")]
    ruleName: Annotated[str | None, Field(description="New name.")] = None
    isEnable: Annotated[int | str | None, Field(description="0 disabled, 1 enabled. The table says text; samples have a number.")] = None
    messageRule: Annotated[
        dict[str, list[str] | None],
        Field(
            description="Marks that a message must have: keys `mark1`, `mark2` and so on, 1 to 6 of them, each with a list of values of at most 400 characters, of which one has to fit, or null. All marks have to fit."
        ),
    ]
    relations: Annotated[list[PortalRuleRelation] | None, Field(description="Who gets the messages.")] = None


class UpdatePortalMessageRuleResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether the rule was updated.")] = None


class UpdatePortalMessagesRequest(TwinModel):
    messages: Annotated[list[PortalMessageUpdate], Field(description="The messages and their new states.")]


class UpdatePortalMessagesResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="No payload; true in the samples of documentation 3.0.")] = None


class UpdatePortalResourceRequest(TwinModel):
    id: Annotated[str, Field(description="ID of the resource.")]
    name: Annotated[StringI18n | None, Field(description="New name; the old one stays where it is left out.")] = None


class UpdatePortalResourceResponse(PortalEnvelope):
    data: Annotated[PortalSuccess | None, Field(description="Whether the resource was renamed.")] = None


class UpdatePortalResourceTypeRequest(TwinModel):
    name: Annotated[StringI18n | None, Field(description="New name; the old one stays where it is left out.")] = None
    code: Annotated[str, Field(description="Code of the type.")]


class UpdatePortalResourceTypeResponse(PortalEnvelope):
    data: Annotated[PortalSuccess | None, Field(description="Whether the type was renamed.")] = None


class UpdatePortalRolePermissionsRequest(TwinModel):
    roleId: Annotated[str, Field(description="ID of the role.")]
    appId: Annotated[str, Field(description="Access key of the application.")]
    resourceType: Annotated[PortalPermissionResource, Field(description="What the IDs name: 0 menu groups, 1 permissions, 2 visible organization structures.")]
    operationType: Annotated[PortalPermissionChange, Field(description="0 gives them to the role, 1 takes them away.")]
    resourceIds: Annotated[list[str], Field(description="IDs of the menu groups, permissions or structures.")]


class UpdatePortalRolePermissionsResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether the role was changed.")] = None


class UpdatePortalStructuresResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether the nodes were changed.")] = None


class UpdatePortalUserRequest(TwinModel):
    phone: Annotated[str | None, Field(description="Phone number.")] = None
    nickName: Annotated[str | None, Field(description="Nickname of the user.")] = None
    phoneArea: Annotated[str | None, Field(description="Area code of the phone number, such as `+49`.")] = None
    company: Annotated[str | None, Field(description="Company of the user.")] = None
    department: Annotated[str | None, Field(description="Department of the user.")] = None
    position: Annotated[str | None, Field(description="Position of the user.")] = None
    email: Annotated[str | None, Field(description="Email address.")] = None


class UpdatePortalUserResponse(PortalEnvelope):
    data: Annotated[PortalUpdatedUser | None, Field(description="The user afterwards.")] = None


class VerifyPortalVerificationCodeRequest(TwinModel):
    code: Annotated[str, Field(description="The code from the email.")]


class VerifyPortalVerificationCodeResponse(PortalEnvelope):
    data: Annotated[PortalSuccess | None, Field(description="Whether the code is right.")] = None


class AssignPortalStructureAssetsResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether the assets were assigned.")] = None


class AssignResourceUsersResponse(PortalEnvelope):
    data: Annotated[PortalSuccess | None, Field(description="Whether access was given.")] = None


class AssignUserGroupResourcesResponse(PortalEnvelope):
    data: Annotated[PortalSuccess | None, Field(description="Whether access was given.")] = None


class AssignUserGroupsResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether the groups were assigned.")] = None


class AssignUserRolesResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether the roles were assigned.")] = None


class AssignUserStructuresResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether the structures were assigned.")] = None


class AssociatePortalResourcesResponse(PortalEnvelope):
    data: Annotated[PortalSuccess | None, Field(description="Whether the resources were associated.")] = None


class AuthorizeAssetsResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether access was given.")] = None


class CheckAssetPermissionResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="True where the user may access all of the assets, false where some or all are not accessible.")] = None


class ChoosePortalOrganizationResponse(PortalEnvelope):
    data: Annotated[PortalSessionTokens | None, Field(description="The session with its tokens.")] = None


class ConfirmPortalPasswordResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="True where it is the password of the user.")] = None


class CreateAndJoinUserRequest(TwinModel):
    name: Annotated[str, Field(description="User name.")]
    domain: Annotated[
        str | None,
        Field(
            description="Name under which the domain of the account is registered in the portal; empty for an account of the portal itself. Some pages call it mandatory."
        ),
    ] = None
    email: Annotated[str, Field(description="Email address.")]
    organizationId: Annotated[str, Field(description="Organization to which the user is added.")]
    locale: Annotated[PortalLocale | None, Field(description="Language of the user; Chinese by default.")] = None
    nickName: Annotated[str | None, Field(description="Nickname of the user.")] = None
    company: Annotated[str | None, Field(description="Company of the user; from documentation 3.0 on.")] = None
    department: Annotated[str | None, Field(description="Department of the user; from documentation 3.0 on.")] = None
    position: Annotated[str | None, Field(description="Position of the user; from documentation 3.0 on.")] = None


class CreateAndJoinUserResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether the user was created.")] = None


class CreatePortalLogResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Always true.")] = None


class CreatePortalMessageRulesRequest(TwinModel):
    appId: Annotated[str, Field(description="Access key of the application.")]
    rules: Annotated[list[PortalNewMessageRule], Field(description="The rules.")]
    relations: Annotated[list[PortalRuleRelation] | None, Field(description="Who gets the messages of all these rules.")] = None
    isEnable: Annotated[int | str | None, Field(description="Place of the field in the table of documentation 2.4.0; counts where a rule has none.")] = None


class CreatePortalMessageRulesResponse(PortalEnvelope):
    data: Annotated[list[str] | None, Field(description="IDs of the rules, in the order of the request.")] = None


class CreatePortalMessagesResponse(PortalEnvelope):
    data: Annotated[None, Field(description="No payload.")] = None


class CreatePortalResourceTypeRequest(TwinModel):
    name: Annotated[StringI18n, Field(description="Name of the type.")]
    code: Annotated[str, Field(description="Code of the type, unique in the organization.")]


class CreatePortalResourceTypeResponse(PortalEnvelope):
    data: Annotated[PortalSuccess | None, Field(description="Whether the type was created.")] = None


class CreatePortalRoleResponse(PortalEnvelope):
    data: Annotated[str | None, Field(description="ID of the role.")] = None


class CreatePortalStructuresResponse(PortalEnvelope):
    data: Annotated[PortalStructureIds | None, Field(description="The new nodes.")] = None


class CreateUserInOrganizationRequest(TwinModel):
    name: Annotated[str, Field(description="User name.")]
    domain: Annotated[
        str, Field(description="Name under which the domain of the account is registered in the portal; empty for an account of the portal itself.")
    ]
    email: Annotated[str, Field(description="Email address.")]
    organizationId: Annotated[str, Field(description="Organization to which the user is added.")]
    locale: Annotated[PortalLocale | None, Field(description="Language of the user; Chinese by default.")] = None
    nickName: Annotated[str | None, Field(description="Nickname of the user.")] = None


class CreateUserInOrganizationResponse(PortalEnvelope):
    data: Annotated[PortalUserId | None, Field(description="The ID.")] = None


class CreateUserWithPasswordResponse(PortalEnvelope):
    data: Annotated[PortalCreatedUser | None, Field(description="The new user.")] = None


class DeletePortalMessageRulesResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether the rules were deleted.")] = None


class DeletePortalResourceTypesResponse(PortalEnvelope):
    data: Annotated[PortalSuccess | None, Field(description="Whether the types were deleted.")] = None


class DeletePortalResourcesResponse(PortalEnvelope):
    data: Annotated[PortalSuccess | None, Field(description="Whether the resources were deleted.")] = None


class DeletePortalStructuresResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether the nodes were deleted.")] = None


class GetPortalPasswordResetTokenResponse(PortalEnvelope):
    data: Annotated[PortalPasswordToken | None, Field(description="The token.")] = None


class GetPortalRolePermissionsRequest(TwinModel):
    roleId: Annotated[str, Field(description="ID of the role.")]
    locale: Annotated[PortalLocale | None, Field(description="Language of the names; English by default.")] = None


class GetPortalSessionResponse(PortalEnvelope):
    data: Annotated[PortalSession | None, Field(description="User and organization.")] = None


class GetPortalStructureTreeResponse(PortalEnvelope):
    data: Annotated[PortalStructureTree | None, Field(description="The root.")] = None


class GetPortalUserDomainResponse(PortalEnvelope):
    data: Annotated[PortalDomain | None, Field(description="The domain.")] = None


class GetPortalUserStructureTreeResponse(PortalEnvelope):
    data: Annotated[PortalStructureTree | None, Field(description="The root.")] = None


class GetUserBaseInfoResponse(PortalEnvelope):
    data: Annotated[PortalUserBases | None, Field(description="The users found.")] = None


class JoinUsersResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="Whether the users were added.")] = None


class ListAppUsersResponse(PortalEnvelope):
    data: Annotated[PortalUserContactPage | None, Field(description="One page of users.")] = None


class ListMessageColorsResponse(PortalEnvelope):
    data: Annotated[PortalMessageColors | None, Field(description="The colors.")] = None


class ListMessageRingtonesResponse(PortalEnvelope):
    data: Annotated[PortalMessageRingtones | None, Field(description="The ringtones.")] = None


class ListOrganizationLanguagesResponse(PortalEnvelope):
    data: Annotated[PortalLanguages | None, Field(description="The languages.")] = None


class ListOrganizationRolesResponse(PortalEnvelope):
    data: Annotated[PortalRoles | None, Field(description="The roles of the organization.")] = None


class ListOrganizationUserGroupsResponse(PortalEnvelope):
    data: Annotated[PortalUserGroups | None, Field(description="The groups.")] = None


class ListPortalAppStructuresResponse(PortalEnvelope):
    data: Annotated[list[PortalStructureRoot] | None, Field(description="The roots.")] = None


class ListPortalMenuGroupsResponse(PortalEnvelope):
    data: Annotated[
        list[PortalMenuGroup] | PortalMenuGroups | None, Field(description="The groups: a list in the samples, an object around it in the table.")
    ] = None


class ListPortalOrganizationUsersResponse(PortalEnvelope):
    data: Annotated[PortalUserContactPage | None, Field(description="One page of users.")] = None


class ListPortalOrganizationsResponse(PortalEnvelope):
    data: Annotated[PortalOrganizations | None, Field(description="The organizations of the user.")] = None


class ListPortalUserStructuresResponse(PortalEnvelope):
    data: Annotated[PortalStructureNodes | None, Field(description="The structures of the user.")] = None


class ListRolesOfUsersResponse(PortalEnvelope):
    data: Annotated[PortalUsersRoles | None, Field(description="The roles of the users.")] = None


class ListStructureAssetsRequest(TwinModel):
    structureIds: Annotated[list[str], Field(description="IDs of the structures.")]
    locale: Annotated[PortalLocale, Field(description="Language of the names. Optional in documentation 2.2 and 2.3.")]


class ListStructureAssetsResponse(PortalEnvelope):
    data: Annotated[list[PortalStructureAssets] | None, Field(description="One entry for each structure.")] = None


class ListStructuresOfUsersRequest(TwinModel):
    organizationId: Annotated[str, Field(description="Organization to which the users belong.")]
    userIds: Annotated[list[str], Field(description="IDs of the users.")]
    locale: Annotated[PortalLocale | None, Field(description="Language of the names; their default text by default.")] = None


class ListStructuresOfUsersResponse(PortalEnvelope):
    data: Annotated[PortalUsersStructures | None, Field(description="The structures of the users.")] = None


class ListUserGroupsOfUsersResponse(PortalEnvelope):
    data: Annotated[PortalUsersGroups | None, Field(description="The groups of the users.")] = None


class ListUserPermissionsResponse(PortalEnvelope):
    data: Annotated[PortalPermissions | None, Field(description="The permissions of the user.")] = None


class ListUserRolesResponse(PortalEnvelope):
    data: Annotated[PortalRoles | None, Field(description="The roles of the user.")] = None


class ListUsersOfRoleResponse(PortalEnvelope):
    data: Annotated[PortalUserContacts | None, Field(description="The users.")] = None


class ListUsersOfUserGroupResponse(PortalEnvelope):
    data: Annotated[PortalUserContactPage | None, Field(description="One page of users.")] = None


class ListUsersWithAssetAccessResponse(PortalEnvelope):
    data: Annotated[list[PortalAssetUser] | None, Field(description="The users.")] = None


class LogoutPortalResponse(PortalEnvelope):
    data: Annotated[bool | None, Field(description="True for success, false for failure; null in a sample of older documentation.")] = None


class PortalAppAssetNode(TwinModel):
    id: Annotated[str, Field(description="ID of the structure or asset.")]
    name: Annotated[str, Field(description="Name of the structure or asset.")]
    tag: Annotated[str | None, Field(description="`asset` for an asset, null for an organization structure.")]
    parentId: Annotated[str, Field(description="ID of the node above; empty at the root and in samples also for assets.")]
    children: Annotated[list[PortalAppAssetNode] | None, Field(description="Nodes below; null for an asset.")]
    tags: Annotated[list[PortalStructureTag] | None, Field(description="Tags of the structure; from documentation 2.4 on.")] = None
    displayOrder: Annotated[int | None, Field(description="Position among the nodes of the same level; from documentation 2.4 on.")] = None
    nameJson: Annotated[PortalI18nText | None, Field(description="Name in several languages; from documentation 2.4 on.")] = None
    type: Annotated[str | None, Field(description="Type of the resource, null for a structure; from documentation 3.0 on.")] = None
    typeName: Annotated[PortalI18nText | None, Field(description="Name of that type, null for a structure; from documentation 3.0 on.")] = None
    associatedResources: Annotated[
        Any | None, Field(description="Resources that belong to the node; from documentation 3.0 on. Their form is not documented.")
    ] = None


class PortalAppAuthorization(TwinModel):
    dataAuthorizeType: Annotated[
        list[PortalDataAuthorization],
        Field(
            description="`USER` ID, name, email address and phone number of all users, `ASSET` ID and name of all assets, `ROLE` ID and name of all roles, `USER_OP` create and delete users, `USER_PERMISSION` authorize users, `USER_ALL_PERMISSION` read what users may do, `ROLE_OP` edit roles, `MENU_GROUP_OP` edit menu groups."
        ),
    ]


class PortalAppCategory(TwinModel):
    id: Annotated[
        PortalAppCategoryId,
        Field(
            description="Category: 21 wind, 22 solar, 23 hydroelectricity, 24 thermal, 25 storage, 26 charging piles, 27 electricity sale, 28 distribution network, 29 micro-grid, 30 industry park, 31 smart building, 32 smart city, 33 AI, 34 other, 35 comprehensive, 36 substation."
        ),
    ]
    name: Annotated[str, Field(description="Name of the category.")]


class PortalAppPermission(TwinModel):
    id: Annotated[str, Field(description="ID of the permission.")]
    identifier: Annotated[str, Field(description="Identifier of the permission, unique in the application.")]
    name: Annotated[str, Field(description="Name of the permission.")]
    nameJson: Annotated[PortalI18nText | None, Field(description="Name in several languages; from documentation 2.3 on.")] = None


class PortalAppResource(TwinModel):
    id: Annotated[str, Field(description="ID of the menu or permission.")]
    code: Annotated[str, Field(description="Its code, unique in the application.")]
    nameJson: Annotated[PortalI18nText, Field(description="Its name.")]
    descriptionJson: Annotated[PortalI18nText | None, Field(description="Its description.")] = None
    url: Annotated[str | None, Field(description="URL of the menu.")] = None
    displayOrder: Annotated[int | None, Field(description="Position of the menu among those of one level, from 1.")] = None
    createdTime: Annotated[str | None, Field(description="When it was created.")] = None
    parentId: Annotated[str | None, Field(description="ID of the menu above; empty at the top.")] = None


class PortalAppResources(TwinModel):
    permissions: Annotated[list[PortalAppPermission], Field(description="Permissions of the user.")]
    menus: Annotated[list[PortalMenu], Field(description="Menus that the user may open.")]


class PortalAsset(TwinModel):
    id: Annotated[str, Field(description="Asset ID.")]
    name: Annotated[PortalI18nText, Field(description="Name of the asset.")]
    orgId: Annotated[str | None, Field(description="Organization that owns the asset; left out in samples.")] = None
    type: Annotated[str | None, Field(description="Type of the resource, such as `auth_unit`; from documentation 2.4 on.")] = None
    typeName: Annotated[PortalI18nText | None, Field(description="Name of that type; from documentation 2.4 on.")] = None


class PortalAssetPage(TwinModel):
    pagination: Annotated[PortalPagination, Field(description="Which page this is and how many assets there are.")]
    assets: Annotated[list[PortalAsset], Field(description="The assets of this page.")]


class PortalAssetStructure(TwinModel):
    id: Annotated[str, Field(description="ID of the structure.")]
    name: Annotated[str, Field(description="Name of the structure.")]
    displayName: Annotated[str | None, Field(description="Name to show; only in samples.")] = None
    description: Annotated[str, Field(description="Description of the structure.")]
    orgId: Annotated[str, Field(description="Organization to which the structure belongs.")]
    children: Annotated[list[PortalAssetStructure], Field(description="Structures below.")]
    displayOrder: Annotated[int | None, Field(description="Position among the structures of the same level; from documentation 3.0 on.")] = None
    nameJson: Annotated[PortalI18nText | None, Field(description="Name in several languages; from documentation 3.0 on.")] = None
    descriptionJson: Annotated[PortalI18nText | None, Field(description="Description in several languages; from documentation 3.0 on.")] = None


class PortalAssetStructures(TwinModel):
    structures: Annotated[list[PortalAssetStructure], Field(description="The structures.")]


class PortalAuditLog(TwinModel):
    eventTime: Annotated[int | str, Field(description="When it happened, in milliseconds since the epoch. The table says text; samples have a number.")]
    account: Annotated[PortalAuditAccount, Field(description="Who did it.")]
    resources: Annotated[
        list[PortalAuditResource] | PortalAuditResource | None, Field(description="What it was done to. The table does not say whether it is one or a list.")
    ]
    eventName: Annotated[str, Field(description="Name of the event.")]
    description: Annotated[str | None, Field(description="Description of the event; not in tables from documentation 3.0 on.")] = None
    ipAddress: Annotated[str | None, Field(description="IP address from which it was done.")] = None


class PortalAuditLogPage(TwinModel):
    pagination: Annotated[PortalAuditPagination, Field(description="Which page this is and how many logs there are.")]
    auditLog: Annotated[list[PortalAuditLog], Field(description="The logs of this page.")]


class PortalLogin(TwinModel):
    accessToken: Annotated[str, Field(description="Portal access token; sent as `Authorization` with `Bearer ` before it.")]
    organizations: Annotated[list[PortalIdName], Field(description="Organizations to which the user belongs.")]
    user: Annotated[PortalLoginUser, Field(description="The user.")]
    mfaType: Annotated[str | None, Field(description="Second factor that the user needs, such as `NONE`; from documentation 3.0 on.")] = None


class PortalMenuAccessLogPage(TwinModel):
    pagination: Annotated[PortalPagination, Field(description="Which page this is and how many logs there are.")]
    logs: Annotated[list[PortalMenuAccessLog], Field(description="The logs of this page.")]


class PortalMessage(TwinModel):
    messageId: Annotated[str, Field(description="ID of the message, chosen by the caller.")]
    type: Annotated[PortalMessageType | None, Field(description="Kind of message: 0 common, 1 alert.")] = None
    orgId: Annotated[str, Field(description="Organization that owns the asset.")]
    accessKey: Annotated[str, Field(description="Access key of the application.")]
    body: Annotated[PortalI18nText | None, Field(description="Text of the message; in v2.2 with `default` or `en_US` at least.")] = None
    color: Annotated[int | None, Field(description="Color of the icon, which shows how severe it is; an ID from `listMessageColors`.")] = None
    ring: Annotated[int | None, Field(description="Ringtone; an ID from `listMessageRingtones`.")] = None
    tags: Annotated[
        list[PortalI18nText] | None, Field(description="Tags of the message; only the first three are shown. The table says a map; samples send a list.")
    ] = None
    produceTime: Annotated[
        str, Field(description="When the message arose, as `yyyy-MM-dd HH:mm:ss`; in UTC, as Chinese pages say. The sample has the form `dd/M/yyyy HH:mm:ss`.")
    ]
    state: Annotated[
        PortalMessageState | None,
        Field(
            description="State of the message. The table here says 0 resolved and 1 not resolved, that of `updatePortalMessages` the reverse; samples create messages with 0."
        ),
    ] = None
    zoneOffset: Annotated[str, Field(description="Time zone as an offset from UTC, such as `+08:00`.")]
    linkedAppId: Annotated[
        str | None,
        Field(
            description="Application to which a click on the message leads. With `linkedMenuCode` and `linkedStates` it makes the URL `https://{app-service-address}/portal/linkedAppId/linkedMenuCode?state=linkedStates`."
        ),
    ] = None
    linkedMenuCode: Annotated[str | None, Field(description="Identifier of the menu in that application, see `linkedAppId`.")] = None
    linkedStates: Annotated[str | None, Field(description="State to open there, see `linkedAppId`.")] = None
    feature: Annotated[PortalI18nText | None, Field(description="Further description, as the customer likes.")] = None
    assetId: Annotated[str | None, Field(description="Asset that the message is about; left out where it is about none.")] = None
    authUnitId: Annotated[
        str,
        Field(
            description="The asset with the tag `auth_unit` that decides who gets the message: the asset itself or one above it, such as the plant for one of its panels. It must be known to the portal, see `syncPortalAssets`."
        ),
    ]
    callbackUrl: Annotated[str, Field(description="URL that is called with GET when the button of the message is clicked; may be URL-encoded.")]
    actionName: Annotated[PortalI18nText, Field(description="Text on that button; two characters in Chinese and three in English are recommended.")]


class PortalMessageRule(TwinModel):
    appId: Annotated[str, Field(description="Access key of the application.")]
    ruleId: Annotated[str, Field(description="ID of the rule.")]
    ruleName: Annotated[str, Field(description="Name of the rule.")]
    relations: Annotated[list[PortalRuleRelation] | None, Field(description="Who gets the messages.")] = None
    messageRule: Annotated[
        dict[str, list[str] | None],
        Field(
            description="Marks that a message must have: keys `mark1`, `mark2` and so on, 1 to 6 of them, each with a list of values of at most 400 characters, of which one has to fit, or null. All marks have to fit."
        ),
    ]
    isEnable: Annotated[int | bool, Field(description="Whether the rule is enabled. The table says a number and explains true and false.")]
    createdBy: Annotated[str | None, Field(description="Who created it.")] = None
    createdAt: Annotated[str | None, Field(description="When it was created.")] = None
    updatedBy: Annotated[str | None, Field(description="Who changed it last.")] = None
    updatedAt: Annotated[str | None, Field(description="When it was last changed.")] = None


class PortalMessageRules(TwinModel):
    messageRuleList: Annotated[list[PortalMessageRule], Field(description="The rules.")]


class PortalMessageV22(PortalMessage):
    type: Annotated[PortalMessageType, Field(description="Kind of message: 0 common, 1 alert.")]


class PortalNewResource(TwinModel):
    code: Annotated[str, Field(description="Code of the resource.")]
    name: Annotated[StringI18n, Field(description="Name of the resource.")]


class PortalNewStructure(TwinModel):
    parentId: Annotated[str, Field(description="ID of the node above.")]
    name: Annotated[StringI18n | None, Field(description="Name of the node. The table calls it optional; samples send it.")] = None


class PortalResource(TwinModel):
    id: Annotated[str, Field(description="ID of the resource.")]
    code: Annotated[str, Field(description="Code of the resource.")]
    name: Annotated[StringI18n, Field(description="Name of the resource.")]
    type: Annotated[str, Field(description="Code of its type.")]


class PortalResourcePage(TwinModel):
    pagination: Annotated[PortalPagination, Field(description="Which page this is and how many resources there are.")]
    resources: Annotated[list[PortalResource], Field(description="The resources of this page.")]


class PortalResourceType(TwinModel):
    code: Annotated[str, Field(description="Code of the type.")]
    name: Annotated[StringI18n, Field(description="Name of the type.")]


class PortalResourceTypes(TwinModel):
    types: Annotated[list[PortalResourceType], Field(description="The types.")]


class PortalResources(TwinModel):
    resources: Annotated[list[PortalResource], Field(description="The resources.")]


class PortalRolePermissions(TwinModel):
    structures: Annotated[list[PortalRoleResource], Field(description="Organization structures that the role makes visible.")]
    menuGroups: Annotated[list[PortalRoleResource], Field(description="Menu groups of the role.")]
    permissions: Annotated[list[PortalRoleResource], Field(description="Permissions of the role.")]


class PortalStructureUpdate(TwinModel):
    structureId: Annotated[str, Field(description="ID of the node.")]
    name: Annotated[StringI18n | None, Field(description="New name.")] = None
    tags: Annotated[list[PortalTag] | None, Field(description="Tags to set.")] = None
    isTagIncrementalUpdate: Annotated[bool | None, Field(description="True keeps the other tags of the node, false removes them. True by default.")] = None


class PortalUser(TwinModel):
    id: Annotated[str, Field(description="ID of the user.")]
    name: Annotated[str, Field(description="User name.")]
    domain: Annotated[str | None, Field(description="Domain of the account; empty or left out for accounts of the portal itself.")] = None
    description: Annotated[str, Field(description="Description of the user.")]
    nickName: Annotated[str, Field(description="Nickname of the user.")]
    phoneArea: Annotated[str, Field(description="Area code of the phone number.")]
    phone: Annotated[str, Field(description="Phone number.")]
    email: Annotated[str, Field(description="Email address.")]
    createdTime: Annotated[str, Field(description="When the account was created, as `yyyy-MM-dd HH:mm:ss.S`.")]
    joinTime: Annotated[str | None, Field(description="When the user joined the current organization, as `yyyy-MM-dd HH:mm:ss.S`; left out in a sample.")] = (
        None
    )
    type: Annotated[PortalUserType, Field(description="Kind of account: 0 of the portal, 1 of a third-party domain.")]
    exists: Annotated[
        bool | None,
        Field(
            description="Only in lists: whether the user belongs to the current organization, null where that organization is not enabled. Always null from documentation 3.0 on."
        ),
    ] = None
    updatedTime: Annotated[str | None, Field(description="When the account was last changed; from documentation 3.0 on.")] = None
    company: Annotated[str | None, Field(description="Company of the user; from documentation 3.0 on.")] = None
    department: Annotated[str | None, Field(description="Department of the user; from documentation 3.0 on.")] = None
    position: Annotated[str | None, Field(description="Position of the user; from documentation 3.0 on.")] = None


class PortalUserAppResources(TwinModel):
    permissions: Annotated[list[PortalUserPermission], Field(description="Permissions of the user.")]
    menus: Annotated[list[PortalUserMenu], Field(description="Menus that the user may open.")]


class PortalUserPage(TwinModel):
    pagination: Annotated[PortalPagination, Field(description="Which page this is and how many users there are.")]
    users: Annotated[list[PortalUser], Field(description="The users of this page.")]


class PortalUsersAssets(TwinModel):
    usersUserAssets: Annotated[list[PortalUserAssetIds], Field(description="Which user may access which assets.")]
    userAssets: Annotated[list[PortalAsset], Field(description="Each of these assets, once.")]


class RegisterPortalResourcesRequest(TwinModel):
    type: Annotated[str, Field(description="Code of the type.")]
    resources: Annotated[list[PortalNewResource], Field(description="The resources.")]
    assignCodeToId: Annotated[bool | None, Field(description="Whether the code becomes the ID, too; false by default.")] = None
    assignCodeTold: Annotated[bool | None, Field(description="Spelling of `assignCodeToId` in the table.")] = None


class SearchPortalMessageRulesResponse(PortalEnvelope):
    data: Annotated[PortalMessageRules | None, Field(description="The rules.")] = None


class UnresolvedMessagePage(TwinModel):
    pagination: Annotated[UnresolvedMessagesPagination, Field(description="Which page this is and how many messages there are.")]
    ids: Annotated[list[str], Field(description="IDs of the messages of this page.")]


class UpdatePortalStructuresRequest(TwinModel):
    structureRootId: Annotated[str, Field(description="ID of the root of the structure.")]
    structures: Annotated[list[PortalStructureUpdate], Field(description="The nodes to change.")]


class CreatePortalMessagesRequest(TwinModel):
    messages: Annotated[list[PortalMessage], Field(description="The messages.")]


class CreatePortalMessagesV22Request(TwinModel):
    messages: Annotated[list[PortalMessageV22], Field(description="The messages.")]


class CreatePortalStructuresRequest(TwinModel):
    structures: Annotated[list[PortalNewStructure], Field(description="The nodes to create.")]


class GetAppAssetTreeResponse(TwinModel):
    code: Annotated[int | None, Field(description="200 for success; left out of a bare tree.")] = None
    message: Annotated[str | None, Field(description="Explanation of the code; left out of a bare tree.")] = None
    data: Annotated[PortalAppAssetNode | None, Field(description="The root; left out of a bare tree, null in a refusal.")] = None
    id: Annotated[str | None, Field(description="ID of the root of a bare tree.")] = None
    name: Annotated[str | None, Field(description="Name of the root of a bare tree.")] = None
    tag: Annotated[str | None, Field(description="Null for the root of a bare tree.")] = None
    parentId: Annotated[str | None, Field(description="Empty for the root of a bare tree.")] = None
    children: Annotated[list[PortalAppAssetNode] | None, Field(description="Nodes below the root of a bare tree.")] = None


class GetAppAssetTreeV22Response(PortalEnvelope):
    data: Annotated[PortalAppAssetNode | None, Field(description="The root of the tree.")] = None


class GetAppMenusAndPermissionsResponse(PortalEnvelope):
    data: Annotated[PortalAppResources | None, Field(description="Menus and permissions.")] = None


class GetCurrentPortalUserResponse(PortalEnvelope):
    data: Annotated[PortalUser | None, Field(description="The user.")] = None


class GetPortalAppAuthorizationResponse(PortalEnvelope):
    data: Annotated[PortalAppAuthorization | None, Field(description="The authorization.")] = None


class GetPortalRolePermissionsResponse(PortalEnvelope):
    data: Annotated[PortalRolePermissions | None, Field(description="What the role permits.")] = None


class ListAssetStructuresResponse(PortalEnvelope):
    data: Annotated[PortalAssetStructures | None, Field(description="The structures of the asset.")] = None


class ListAssetsOfUsersResponse(PortalEnvelope):
    data: Annotated[PortalUsersAssets | None, Field(description="The assets of the users.")] = None


class ListManageableUsersResponse(PortalEnvelope):
    data: Annotated[PortalUserPage | None, Field(description="One page of users.")] = None


class ListPortalAuditLogsResponse(PortalEnvelope):
    data: Annotated[PortalAuditLogPage | None, Field(description="One page of logs.")] = None


class ListPortalMenuAccessLogsResponse(PortalEnvelope):
    data: Annotated[PortalMenuAccessLogPage | None, Field(description="One page of logs.")] = None


class ListPortalResourceTypesResponse(PortalEnvelope):
    data: Annotated[PortalResourceTypes | None, Field(description="The types.")] = None


class ListPortalResourcesResponse(PortalEnvelope):
    data: Annotated[PortalResourcePage | None, Field(description="One page of resources.")] = None


class ListUnresolvedMessagesResponse(PortalEnvelope):
    data: Annotated[UnresolvedMessagePage | None, Field(description="One page of message IDs.")] = None


class ListUserAppResourcesResponse(PortalEnvelope):
    data: Annotated[PortalUserAppResources | None, Field(description="Menus and permissions.")] = None


class ListUserAssetsResponse(PortalEnvelope):
    data: Annotated[PortalAssetPage | None, Field(description="One page of assets.")] = None


class ListUserGroupResourcesResponse(PortalEnvelope):
    data: Annotated[PortalResources | None, Field(description="The resources.")] = None


class LoginPortalResponse(PortalEnvelope):
    data: Annotated[PortalLogin | None, Field(description="Token, user and organizations.")] = None


class LoginPortalViaCodeResponse(PortalEnvelope):
    data: Annotated[PortalLogin | None, Field(description="Token, user and organizations.")] = None


class PortalApp(TwinModel):
    id: Annotated[str, Field(description="ID of the application; equals its access key.")]
    identifier: Annotated[str | None, Field(description="Identifier that its developers chose; left out in samples.")] = None
    code: Annotated[str | None, Field(description="Code of the application; in place of `identifier` from documentation 3.0 on.")] = None
    name: Annotated[str, Field(description="Name of the application.")]
    nameJson: Annotated[PortalI18nText | None, Field(description="Name in several languages; from documentation 3.0 on.")] = None
    displayName: Annotated[str | None, Field(description="Name to show; from documentation 3.0 on.")] = None
    description: Annotated[str, Field(description="Description of the application.")]
    descriptionJson: Annotated[PortalI18nText | None, Field(description="Description in several languages; from documentation 3.0 on.")] = None
    type: Annotated[PortalAppType, Field(description="Kind of application: 0 web, 1 mobile.")]
    createdTime: Annotated[str, Field(description="When the application was created, as `yyyy-MM-dd HH:mm:ss`.")]
    status: Annotated[bool, Field(description="Whether the application is enabled in the organization.")]
    order: Annotated[int, Field(description="Position in the organization; 0 is the first.")]
    url: Annotated[str | None, Field(description="URL of the application; left out in samples.")] = None
    isShortcut: Annotated[bool, Field(description="Whether the application is only a shortcut.")]
    category: Annotated[PortalAppCategory, Field(description="Field to which the application belongs.")]


class PortalAppInformation(TwinModel):
    id: Annotated[str, Field(description="ID of the application; equals its access key.")]
    code: Annotated[str, Field(description="Code of the application.")]
    nameJson: Annotated[PortalI18nText, Field(description="Name of the application.")]
    displayName: Annotated[str | None, Field(description="Name that the organization shows; from EnOS R2505 on.")] = None
    descriptionJson: Annotated[PortalI18nText | None, Field(description="Description of the application.")] = None
    createdType: Annotated[PortalAppOrigin, Field(description="Where it comes from: 0 another organization, 1 this organization, 2 a mere shortcut.")]
    order: Annotated[int | None, Field(description="Position in the organization; 0 is the first.")] = None
    category: Annotated[PortalAppCategory | None, Field(description="Field to which it belongs.")] = None
    isEnable: Annotated[bool, Field(description="Whether it is enabled.")]
    isDisplay: Annotated[bool, Field(description="Whether it stands in the navigation.")]
    tags: Annotated[list[PortalTag] | None, Field(description="Tags of the application.")] = None
    menus: Annotated[list[PortalAppResource] | None, Field(description="Its menus.")] = None
    permissions: Annotated[list[PortalAppResource] | None, Field(description="Its permissions.")] = None


class PortalApps(TwinModel):
    apps: Annotated[list[PortalApp], Field(description="The applications.")]
    pagination: Annotated[None, Field(description="Always null; only in samples of documentation 3.0.")] = None


class PortalPaginationRequest(TwinModel):
    pageNo: Annotated[int, Field(description="Page number; the first page is 0.", ge=0)]
    pageSize: Annotated[int, Field(description="Records per page; 1000 when no page is asked for.", ge=1)]
    sorters: Annotated[
        list[Sorter] | None,
        Field(description="Sort order. The overview of the EnOS API says that the Application Portal does not support it; samples send an empty list."),
    ] = None


class PortalRegisteredResources(TwinModel):
    success: Annotated[bool, Field(description="Whether the resources were registered.")]
    resources: Annotated[list[PortalResource], Field(description="The resources.")]


class RegisterPortalResourcesResponse(PortalEnvelope):
    data: Annotated[PortalRegisteredResources | None, Field(description="The resources.")] = None


class GetPortalAppResponse(PortalEnvelope):
    data: Annotated[PortalAppInformation | None, Field(description="The application.")] = None


class ListAppUsersRequest(TwinModel):
    pagination: Annotated[PortalPaginationRequest | None, Field(description="Page to return; the first 1000 users by default.")] = None


class ListManageableUsersRequest(TwinModel):
    pageNo: Annotated[int | None, Field(description="Page number; the first page is 0. As the sample has it.", ge=0)] = None
    pageSize: Annotated[int | None, Field(description="Records per page; 1000 by default. As the sample has it.", ge=1)] = None
    sorters: Annotated[
        list[Sorter] | None,
        Field(description="Sort order. The overview of the EnOS API says that the Application Portal does not support it; the sample sends an empty list."),
    ] = None
    pagination: Annotated[PortalPaginationRequest | None, Field(description="The same in one object, as the table has it.")] = None


class ListManageableUsersV22Request(TwinModel):
    pagination: Annotated[
        PortalPaginationRequest | None, Field(description="Page to return; a request without is refused with code 31400. Mandatory from documentation 3.0 on.")
    ] = None


class ListPortalAuditLogsRequest(TwinModel):
    startTime: Annotated[int | str, Field(description="First time, in milliseconds since the epoch. The table says text; samples have a number.")]
    endTime: Annotated[int | str, Field(description="Last time, in milliseconds since the epoch. The table says text; samples have a number.")]
    pagination: Annotated[
        PortalPaginationRequest | None, Field(description="Page to return. Mandatory from documentation 3.0 on, before that the first 1000 logs by default.")
    ] = None


class ListPortalMenuAccessLogsRequest(TwinModel):
    startTime: Annotated[int, Field(description="First time, in milliseconds since the epoch.")]
    endTime: Annotated[int, Field(description="Last time, in milliseconds since the epoch.")]
    pagination: Annotated[PortalPaginationRequest | None, Field(description="Page to return; the first 1000 logs by default.")] = None


class ListPortalOrganizationUsersRequest(TwinModel):
    orgId: Annotated[str, Field(description="ID of the organization.")]
    pagination: Annotated[
        PortalPaginationRequest | None, Field(description="Page to return; the first 1000 users by default. Mandatory in v2.2 from documentation 2.4 on.")
    ] = None


class ListPortalResourcesRequest(TwinModel):
    codes: Annotated[list[str] | None, Field(description="Only resources of these codes.")] = None
    ids: Annotated[list[str] | None, Field(description="Only resources of these IDs.")] = None
    types: Annotated[list[str] | None, Field(description="Only resources of these types.")] = None
    pagination: Annotated[PortalPaginationRequest | None, Field(description="Page to return; the first 1000 resources by default.")] = None


class ListUnresolvedMessagesRequest(TwinModel):
    accessKey: Annotated[str, Field(description="Access key of the application.")]
    orgId: Annotated[str, Field(description="ID of the organization.")]
    pagination: Annotated[PortalPaginationRequest | None, Field(description="Page to return; the first 1000 messages by default.")] = None


class ListUserAppsResponse(PortalEnvelope):
    data: Annotated[PortalApps | None, Field(description="The applications of the user.")] = None


class ListUserAssetsRequest(TwinModel):
    userId: Annotated[str, Field(description="ID of the user.")]
    orgId: Annotated[str, Field(description="Organization that owns the assets.")]
    pagination: Annotated[PortalPaginationRequest | None, Field(description="Page to return; the first 1000 assets by default.")] = None


class ListUsersOfUserGroupRequest(TwinModel):
    userGroupId: Annotated[str, Field(description="ID of the group.")]
    pagination: Annotated[PortalPaginationRequest, Field(description="Page to return.")]


PortalMenu.model_rebuild()

PortalStructureTree.model_rebuild()

PortalUserMenu.model_rebuild()

PortalAppAssetNode.model_rebuild()

PortalAssetStructure.model_rebuild()
