# Generated from specs/: do not edit.

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Annotated, Any

from pydantic import Field

from energy_twin.base import TwinModel


class CreateSsoUserRequest(TwinModel):
    domain: Annotated[str, Field(description="Name of the configured identity provider.")]
    userName: Annotated[str, Field(description="Name of the user.")]
    email: Annotated[str, Field(description="Email address.")]
    phone: Annotated[str | None, Field(description="Phone number.")] = None
    phoneArea: Annotated[str | None, Field(description="Country code of the phone number.")] = None


class DeleteIamUserGroupRequest(TwinModel):
    id: Annotated[str, Field(description="ID of the group.")]


class DeleteIamUserRequest(TwinModel):
    userId: Annotated[str | None, Field(description="ID of the user.")] = None


class DeleteSsoUserRequest(TwinModel):
    userId: Annotated[str, Field(description="ID of the user.")]


class DisableIamUserRequest(TwinModel):
    userId: Annotated[str | None, Field(description="ID of the user.")] = None


class EnableIamUserRequest(TwinModel):
    userId: Annotated[str | None, Field(description="ID of the user.")] = None


class EnosStatusMessageRefusal(TwinModel):
    status: Annotated[int, Field(description="Why; none of the codes that `x-envelope` counts as success.")]
    message: Annotated[str | None, Field(description="The reason in words.")] = None
    requestId: Annotated[str | None, Field(description="Identifier of this request, to be quoted to EnOS support. Not all services send it.")] = None
    data: Annotated[None, Field(description="No payload.")] = None


class GetIamResourcesRequest(TwinModel):
    resourceType: Annotated[str, Field(description="Type of the resources, such as `asset_node`.")]


class GetOrganizationInformationRequest(TwinModel):
    id: Annotated[str, Field(description="ID of the organization.")]


class IamAuthMode(IntEnum):
    MYSQL = 0
    NEBULA = 1


class IamAuthType(IntEnum):
    ENOS = 0
    LDAP = 1
    SSO = 2


class IamEnvelope(TwinModel):
    status: Annotated[int, Field(description="0 for success; any other value is an error code.")]
    message: Annotated[str | None, Field(description="Explanation of an error; empty for success.")] = None
    requestId: Annotated[str | None, Field(description="Identifier of this request; null in the samples, where it is there at all.")] = None
    success: Annotated[bool | None, Field(description="Whether the request succeeded.")] = None
    successful: Annotated[bool | None, Field(description="The same as `success`.")] = None
    fail: Annotated[bool | None, Field(description="The opposite of `success`.")] = None
    failed: Annotated[bool | None, Field(description="The opposite of `success`.")] = None


class IamMfaType(IntEnum):
    NONE = 0
    TEXT_MESSAGE = 1
    EMAIL = 2
    TEXT_MESSAGE_AND_EMAIL = 3


class IamOrganization(TwinModel):
    id: Annotated[str, Field(description="ID of the organization.")]
    name: Annotated[str, Field(description="Name of the organization.")]
    code: Annotated[str, Field(description="Official number of the organization, such as that of a business licence.")]
    domain: Annotated[str, Field(description="Domain of the organization; the table calls it the EnOS user name.")]
    description: Annotated[str, Field(description="Description of the organization.")]
    ownerId: Annotated[str, Field(description="User who owns the organization.")]
    createdByUserId: Annotated[str, Field(description="User who created the organization.")]
    createTime: Annotated[str, Field(description="When the organization was created, such as `2024-03-18 08:00:00.0`; the time zone is not documented.")]
    extra: Annotated[
        dict[str, Any] | None,
        Field(
            description="Further information. The table calls it a list; the English sample shows an object, the Chinese one leaves it out, and that of a user can be null."
        ),
    ] = None
    resourceId: Annotated[str | None, Field(description="ID of the organization as a resource; only the samples have it.")] = None
    type: Annotated[int | None, Field(description="Kind of organization; only the samples have it.")] = None
    state: Annotated[int | None, Field(description="State of the organization; only the samples have it.")] = None
    approvalState: Annotated[int | None, Field(description="State of the approval of the organization; only the samples have it.")] = None
    certificationState: Annotated[int | None, Field(description="State of the certification of the organization; only the samples have it.")] = None


class IamOrganizationReference(TwinModel):
    id: Annotated[str, Field(description="ID of the organization.")]
    name: Annotated[str, Field(description="Name of the organization.")]
    domain: Annotated[str | None, Field(description="Domain of the organization.")] = None


class IamPasswordState(IntEnum):
    NORMAL = 0
    MUST_BE_CHANGED = 1


class IamPoliciesToAdd(TwinModel):
    add: Annotated[list[str], Field(description="IDs of the policies.")]


class IamPoliciesToRemove(TwinModel):
    delete: Annotated[list[str], Field(description="IDs of the policies.")]


class IamPolicyCondition(IntEnum):
    OPTIONAL = 0
    REQUIRED = 1


class IamPolicyType(IntEnum):
    BUILT_IN_FOR_ADMINISTRATORS = 1
    CUSTOM = 2
    BUILT_IN = 8


class IamResource(TwinModel):
    id: Annotated[str, Field(description="ID of the resource.")]
    name: Annotated[str, Field(description="Name of the resource.")]
    children: Annotated[list[dict[str, Any]] | None, Field(description="Resources below this one, of the same form, where they are a tree.")] = None
    virtualAll: Annotated[bool | None, Field(description="True for the one that stands for all resources of the type; null or left out for others.")] = None


class IamResourceAction(TwinModel):
    value: Annotated[str, Field(description="Name of the operation.")]
    desc: Annotated[str, Field(description="What it permits.")]


class IamResourceChoice(IntEnum):
    NO = 0
    YES = 1


class IamResourceCondition(TwinModel):
    key: Annotated[str, Field(description="Field that the condition looks at.")]
    operator: Annotated[list[str], Field(description="Operators that it knows, such as `=` and `in`.")]
    customized: Annotated[bool, Field(description="What it means is not documented; true for `tag` and false for `modelId` in the sample.")]


class IamResourceStructure(IntEnum):
    LIST = 1
    SEARCHABLE_LIST = 2
    SEARCHABLE_TREE = 4


class IamServiceAccountSubjectType(StrEnum):
    app_instance = "app_instance"


class IamSubjectType(StrEnum):
    user = "user"
    user_group = "user_group"
    app_instance = "app_instance"


class IamUserAuthType(IntEnum):
    ENOS = 0
    LDAP = 1


class IamUserGroupMemberState(IntEnum):
    DISABLED = 0
    ENABLED = 1


class IamUserGroupReference(TwinModel):
    id: Annotated[str, Field(description="ID of the group.")]


class IamUserState(IntEnum):
    ENABLED = 0
    DISABLED = 1


class IamUserType(IntEnum):
    USER = 0
    OWNER = 1
    ADMINISTRATOR = 2


class IamUserWithLoginTime(TwinModel):
    id: Annotated[str, Field(description="ID of the user.")]
    name: Annotated[str, Field(description="Name of the user.")]
    email: Annotated[str, Field(description="Email address.")]
    emailVerified: Annotated[bool | None, Field(description="Whether the email address is verified.")] = None
    phoneArea: Annotated[str | None, Field(description="Country code of the phone number.")] = None
    phone: Annotated[str, Field(description="Phone number; empty where there is none.")]
    phoneVerified: Annotated[bool | None, Field(description="Whether the phone number is verified.")] = None
    organizationId: Annotated[str, Field(description="Organization that the user belongs to.")]
    state: Annotated[IamUserState, Field(description="State of the account: 0 enabled, 1 disabled.")]
    domain: Annotated[str | None, Field(description="Name of the identity provider; only of users who sign in by single sign-on.")] = None
    authType: Annotated[IamAuthType, Field(description="How the user is authenticated: 0 by EnOS, 1 by LDAP, 2 by single sign-on.")]
    createTime: Annotated[str, Field(description="When the user was created, such as `2024-03-18 09:15:00`; the time zone is not documented.")]
    updateTime: Annotated[str | None, Field(description="When the user was last changed, in the same form.")] = None
    lastLoginTime: Annotated[
        str | None, Field(description="When the user last signed in, in the same form; what stands here for a user who never did is not documented.")
    ] = None
    description: Annotated[str | None, Field(description="Description of the user.")] = None
    passwordExpireTime: Annotated[int | None, Field(description="When the password expires, in milliseconds since the epoch; 0 for single sign-on.")] = None


class IamUsersToAdd(TwinModel):
    add: Annotated[list[str], Field(description="IDs of the users.")]


class IamUsersToRemove(TwinModel):
    delete: Annotated[list[str], Field(description="IDs of the users.")]


class ListIamUsersResponse(IamEnvelope):
    userWithLoginTime: Annotated[list[IamUserWithLoginTime] | None, Field(description="The users.")] = None


class ListUserOrganizationsRequest(TwinModel):
    id: Annotated[str | None, Field(description="ID of an organization.")] = None


class ListUserOrganizationsResponse(IamEnvelope):
    organizations: Annotated[list[IamOrganization] | None, Field(description="The organizations of the user.")] = None


class LoginRequest(TwinModel):
    authType: Annotated[IamUserAuthType, Field(description="How the user is authenticated: 0 by EnOS, 1 by LDAP.")]
    linkName: Annotated[str | None, Field(description="LDAP domain. Mandatory where `authType` is 1.")] = None
    principal: Annotated[str, Field(description="Account name.")]
    credentials: Annotated[str, Field(description="Password.")]
    keyId: Annotated[str | None, Field(description="ID of the public key with which the password is encrypted.")] = None
    captcha: Annotated[str | None, Field(description="Reserved.")] = None
    clientIp: Annotated[str | None, Field(description="IP address from which the user signs in.")] = None
    expireInterval: Annotated[
        int | None,
        Field(description="Seconds that the session is to live. From documentation 2.3.0 on 900 to 864,000; the nearer of them stands in for other values."),
    ] = None


class NewIamUserGroup(TwinModel):
    name: Annotated[str, Field(description="Name of the group.")]


class RemoveIamPoliciesRequest(TwinModel):
    subjectIds: Annotated[str, Field(description="ID of the user or user group, or access key of the service account. One, despite its name.")]
    subjectType: Annotated[IamSubjectType, Field(description="What `subjectIds` names; `app_instance` is a service account.")]
    policy: Annotated[IamPoliciesToRemove, Field(description="The policies.")]


class RemoveIamPoliciesResponse(IamEnvelope):
    data: Annotated[bool | None, Field(description="True for success.")] = None


class RemoveUsersFromIamUserGroupRequest(TwinModel):
    user: Annotated[IamUsersToRemove, Field(description="The users.")]
    userGroup: Annotated[IamUserGroupReference, Field(description="The group.")]


class RemoveUsersFromIamUserGroupResponse(IamEnvelope):
    data: Annotated[bool | None, Field(description="True for success.")] = None


class SsoUserType(IntEnum):
    USER = 1
    OWNER = 2
    ADMINISTRATOR = 3


class UpdateIamUserGroupRequest(TwinModel):
    id: Annotated[str, Field(description="ID of the group.")]
    name: Annotated[str, Field(description="New name; mandatory even where it stays.")]
    desc: Annotated[str | None, Field(description="New description.")] = None


class UpdateIamUserGroupResponse(IamEnvelope):
    data: Annotated[bool | None, Field(description="True for success.")] = None


class UpdateSsoUserRequest(TwinModel):
    userId: Annotated[str, Field(description="ID of the user.")]
    userName: Annotated[str | None, Field(description="New name.")] = None
    email: Annotated[str | None, Field(description="New email address.")] = None
    phone: Annotated[str | None, Field(description="New phone number.")] = None
    phoneArea: Annotated[str | None, Field(description="New country code of the phone number.")] = None


class UpdateSsoUserResponse(IamEnvelope):
    userId: Annotated[str | None, Field(description="ID of the user.")] = None


class AddUsersToIamUserGroupRequest(TwinModel):
    user: Annotated[IamUsersToAdd, Field(description="The users.")]
    userGroup: Annotated[IamUserGroupReference, Field(description="The group.")]


class AddUsersToIamUserGroupResponse(IamEnvelope):
    data: Annotated[bool | None, Field(description="True for success.")] = None


class AttachIamPoliciesRequest(TwinModel):
    subjectIds: Annotated[str, Field(description="ID of the user or user group, or access key of the service account. One, despite its name.")]
    subjectType: Annotated[IamSubjectType, Field(description="What `subjectIds` names; `app_instance` is a service account.")]
    policy: Annotated[IamPoliciesToAdd, Field(description="The policies.")]


class AttachIamPoliciesResponse(IamEnvelope):
    data: Annotated[bool | None, Field(description="True for success.")] = None


class CreateIamUserGroupRequest(TwinModel):
    userGroup: Annotated[NewIamUserGroup, Field(description="The group.")]


class CreateIamUserGroupResponse(IamEnvelope):
    data: Annotated[bool | None, Field(description="True for success.")] = None


class CreateSsoUserResponse(IamEnvelope):
    userId: Annotated[str | None, Field(description="ID of the created user.")] = None


class DeleteIamUserGroupResponse(IamEnvelope):
    data: Annotated[bool | None, Field(description="True for success.")] = None


class DeleteIamUserResponse(IamEnvelope):
    data: Annotated[None, Field(description="No payload; left out in the samples.")] = None


class DeleteSsoUserResponse(IamEnvelope):
    data: Annotated[None, Field(description="No payload; left out in the samples.")] = None


class DisableIamUserResponse(IamEnvelope):
    data: Annotated[None, Field(description="No payload; left out in the samples.")] = None


class EnableIamUserResponse(IamEnvelope):
    data: Annotated[None, Field(description="No payload; left out in the samples.")] = None


class GetIamResourceConditionsResponse(IamEnvelope):
    data: Annotated[list[IamResourceCondition] | None, Field(description="The conditions.")] = None


class GetIamResourceOperationPermissionsResponse(IamEnvelope):
    data: Annotated[list[IamResourceAction] | None, Field(description="The operations.")] = None


class GetIamResourcesResponse(IamEnvelope):
    data: Annotated[list[IamResource] | None, Field(description="The resources.")] = None


class GetOrganizationInformationResponse(IamEnvelope):
    organization: Annotated[IamOrganization | None, Field(description="The organization.")] = None


class IamPolicy(TwinModel):
    id: Annotated[str, Field(description="ID of the policy.")]
    code: Annotated[str, Field(description="Code of a built-in policy; empty for a custom one.")]
    desc: Annotated[str, Field(description="Description of the policy.")]
    name: Annotated[str, Field(description="Name of the policy.")]
    type: Annotated[IamPolicyType, Field(description="Kind of policy: 1 built-in, for administrators; 2 custom; 8 built-in.")]
    created_by: Annotated[str, Field(description="Name of the user who created the policy; empty for a built-in one.")]
    permissions: Annotated[dict[str, Any], Field(description="Not used and usually empty.")]
    updated_at: Annotated[str | None, Field(description="Not used and usually null.")] = None


class IamPolicyList(TwinModel):
    list_: Annotated[list[IamPolicy], Field(alias="list", description="The policies.")]
    open: Annotated[int, Field(description="Not used and usually 0.")]
    total: Annotated[int, Field(description="How many policies there are.")]
    offset: Annotated[int, Field(description="Not used and usually 0.")]


class IamResourceProvider(TwinModel):
    providerCode: Annotated[str, Field(description="Code of the provider.")]
    resourceType: Annotated[str, Field(description="Type of the resources.")]
    name: Annotated[str, Field(description="Name of the resources.")]
    baseUrl: Annotated[str, Field(description="Address of the interface of the provider.")]
    structure: Annotated[
        IamResourceStructure,
        Field(
            description="How the resources are arranged: 1 a list of fewer than 100, 2 a larger list that can be searched, 4 a tree of more than 200 that can be searched."
        ),
    ]
    placeholder: Annotated[str | None, Field(description="Text that a console shows in the empty field for resources.")] = None
    all: Annotated[IamResourceChoice, Field(description="Whether a policy can name all resources at once; 1 for yes.")]
    specify: Annotated[IamResourceChoice, Field(description="Whether a policy can name single resources; 1 for yes.")]
    displayIndex: Annotated[int, Field(description="Place in the order in which a console shows the types.")]
    authMode: Annotated[IamAuthMode, Field(description="What decides about permissions: 0 MySQL, 1 Nebula.")]
    condition: Annotated[IamPolicyCondition, Field(description="Whether the condition of a policy may be left empty: 0 for yes, 1 for no.")]
    keyTooltip: Annotated[str | None, Field(description="What the provider says about the keys of conditions.")] = None


class IamUser(TwinModel):
    id: Annotated[str, Field(description="ID of the user.")]
    organizationId: Annotated[str, Field(description="Organization that the user belongs to.")]
    authType: Annotated[IamUserAuthType, Field(description="How the user is authenticated: 0 by EnOS, 1 by LDAP.")]
    name: Annotated[str, Field(description="Name of the user.")]
    phone: Annotated[str, Field(description="Phone number.")]
    phoneArea: Annotated[str | None, Field(description="Country code of the phone number; only the samples have it.")] = None
    phoneVerified: Annotated[bool | None, Field(description="Whether the phone number is verified; only the samples have it.")] = None
    phoneVerifiedAt: Annotated[str | None, Field(description="When the phone number was verified.")] = None
    email: Annotated[str, Field(description="Email address.")]
    emailVerified: Annotated[bool | None, Field(description="Whether the email address is verified; only the samples have it.")] = None
    emailVerifiedAt: Annotated[str | None, Field(description="When the email address was verified.")] = None
    description: Annotated[str, Field(description="Description of the user.")]
    extra: Annotated[dict[str, Any] | None, Field(description="Further information on the user.")] = None
    resourceId: Annotated[str | None, Field(description="ID of the user as a resource.")] = None
    type: Annotated[IamUserType, Field(description="Kind of user: 0 user, 1 owner of the organization, 2 administrator of it.")]
    state: Annotated[IamUserState, Field(description="State of the account: 0 enabled, 1 disabled.")]
    mfaType: Annotated[
        IamMfaType | None, Field(description="Second factor: 0 none, 1 text message, 2 email, 3 text message and email. Null in the samples.")
    ] = None
    passwordState: Annotated[IamPasswordState | None, Field(description="State of the password: 0 normal, 1 must be changed.")] = None
    password_state: Annotated[IamPasswordState | None, Field(description="Spelling of `passwordState` in the sample.")] = None
    passwordExpireTime: Annotated[int | None, Field(description="When the password expires, in milliseconds since the epoch.")] = None
    password_expire_time: Annotated[int | None, Field(description="Spelling of `passwordExpireTime` in the sample.")] = None
    passwordStrength: Annotated[
        str | int | None, Field(description="Strength of the password: 0 medium, 1 strong, 2 very strong by the table, `MEDIUM` in the sample.")
    ] = None
    password_strength: Annotated[str | int | None, Field(description="Spelling of `passwordStrength` in the sample.")] = None
    createTime: Annotated[str, Field(description="When the account was created, such as `2024-03-18 09:15:00.0`; the time zone is not documented.")]
    createdAt: Annotated[str | None, Field(description="Null in the samples and not documented.")] = None
    createdByUserId: Annotated[str, Field(description="User who created the account.")]
    organization: Annotated[Any | None, Field(description="Null in the samples and not documented.")] = None
    guestOrganizations: Annotated[Any | None, Field(description="Null in a sample and not documented.")] = None


class IamUserGroupMember(TwinModel):
    id: Annotated[str, Field(description="ID of the user.")]
    name: Annotated[str, Field(description="Name of the user.")]
    org_id: Annotated[str, Field(description="Organization that the user belongs to.")]
    org_name: Annotated[str, Field(description="Name of the organization.")]
    auth_type: Annotated[IamAuthType, Field(description="How the user is authenticated: 0 by EnOS, 1 by LDAP, 2 by single sign-on.")]
    email: Annotated[str, Field(description="Email address.")]
    mobile: Annotated[str, Field(description="Phone number, country code first, such as `34-600000021`; empty where there is none.")]
    is_phone_verified: Annotated[bool, Field(description="Whether the phone number is verified.")]
    is_email_verified: Annotated[bool, Field(description="Whether the email address is verified.")]
    link_name: Annotated[str | None, Field(description="Not used and usually null.")] = None
    state: Annotated[IamUserGroupMemberState, Field(description="State of the account: 0 disabled, 1 enabled. Elsewhere in this service 0 is enabled.")]
    multiple_factor: Annotated[IamMfaType, Field(description="Second factor: 0 none, 1 text message, 2 email, 3 text message and email.")]
    organizations: Annotated[list[str], Field(description="Not used and usually empty.")]
    user_groups: Annotated[list[str], Field(description="Not used and usually empty.")]


class ListIamPoliciesByServiceAccountResponse(IamEnvelope):
    data: Annotated[list[IamPolicy] | None, Field(description="The policies.")] = None


class ListIamPoliciesByUserResponse(IamEnvelope):
    data: Annotated[list[IamPolicy] | None, Field(description="The policies.")] = None


class ListIamPoliciesResponse(IamEnvelope):
    data: Annotated[IamPolicyList | None, Field(description="The policies.")] = None


class SsoUser(TwinModel):
    id: Annotated[str, Field(description="ID of the user.")]
    name: Annotated[str, Field(description="Name of the user.")]
    type: Annotated[SsoUserType, Field(description="Kind of user: 1 ordinary user, 2 owner of the organization, 3 administrator of it.")]
    email: Annotated[str, Field(description="Email address.")]
    emailVerified: Annotated[bool | None, Field(description="Whether the email address is verified.")] = None
    emailVerifiedAt: Annotated[str | None, Field(description="When the email address was verified, such as `2024-06-11 08:00:00.0`.")] = None
    phoneArea: Annotated[str | None, Field(description="Country code of the phone number.")] = None
    phone: Annotated[str, Field(description="Phone number; empty where there is none.")]
    phoneVerified: Annotated[bool | None, Field(description="Whether the phone number is verified.")] = None
    phoneVerifiedAt: Annotated[str | None, Field(description="When the phone number was verified; `1970-01-01 00:00:00.0` for never, as in the sample.")] = None
    organizationId: Annotated[str, Field(description="Organization that the user belongs to.")]
    state: Annotated[IamUserState, Field(description="State of the account: 0 enabled, 1 disabled.")]
    domain: Annotated[str, Field(description="Name of the identity provider.")]
    authType: Annotated[int, Field(description="Always 2.")]
    createTime: Annotated[str, Field(description="When the user was created, such as `2024-06-11 08:00:00.0`; the time zone is not documented.")]
    createdByUserId: Annotated[str | None, Field(description="ID of the user who created this one; `0` in the sample.")] = None
    resourceId: Annotated[str | None, Field(description="ID of the user as a resource.")] = None
    description: Annotated[str | None, Field(description="Description of the user; `SSO USER` in the sample.")] = None
    passwordState: Annotated[int | None, Field(description="Not used and usually 0.")] = None
    passwordExpireTime: Annotated[int | None, Field(description="Always 0.")] = None
    extra: Annotated[dict[str, Any] | None, Field(description="Not used and usually empty.")] = None


class GetIamPolicyResponse(IamEnvelope):
    data: Annotated[IamPolicy | None, Field(description="The policy.")] = None


class GetIamResourceProviderResponse(IamEnvelope):
    data: Annotated[IamResourceProvider | None, Field(description="The provider.")] = None


class IamSession(TwinModel):
    id: Annotated[str, Field(description="ID of the session, for the header `Authorization`.")]
    expires: Annotated[int, Field(description="Seconds that the session lives.")]
    user: Annotated[IamUser, Field(description="The user. The tables call it a list; the samples show one object.")]
    residentOrganization: Annotated[IamOrganizationReference, Field(description="Organization that the user belonged to when the account was created.")]
    workingOrganization: Annotated[IamOrganizationReference, Field(description="Organization for which the session works now.")]
    refreshTime: Annotated[int, Field(description="When the session was refreshed, in seconds since the epoch.")]
    createTime: Annotated[int, Field(description="When the session was opened, in seconds since the epoch.")]


class IamUserGroup(TwinModel):
    id: Annotated[str, Field(description="ID of the group.")]
    name: Annotated[str, Field(description="Name of the group.")]
    users: Annotated[list[IamUserGroupMember], Field(description="Users of the group. Only `getIamUserGroup` fills them in; empty in listings.")]
    policys: Annotated[list[IamPolicy], Field(description="Policies that are attached to the group.")]
    user_num: Annotated[int, Field(description="How many users the group has.")]
    created_by: Annotated[str, Field(description="Name of the user who created the group; their ID in the sample of `getIamUserGroup`.")]


class IamUserGroupList(TwinModel):
    list_: Annotated[list[IamUserGroup], Field(alias="list", description="The groups.")]
    open: Annotated[int, Field(description="Not used and usually 0.")]
    total: Annotated[int, Field(description="How many groups there are; the table says users, the sample counts groups.")]
    offset: Annotated[int, Field(description="Not used and usually -1.")]


class ListIamUserGroupsByUserResponse(IamEnvelope):
    data: Annotated[list[IamUserGroup] | None, Field(description="The groups.")] = None


class ListIamUserGroupsResponse(IamEnvelope):
    data: Annotated[IamUserGroupList | None, Field(description="The groups.")] = None


class ListSsoUsersResponse(IamEnvelope):
    users: Annotated[list[SsoUser] | None, Field(description="The users.")] = None


class LoginResponse(IamEnvelope):
    captcha: Annotated[str | None, Field(description="Captcha for verification; empty in the sample.")] = None
    session: Annotated[IamSession | None, Field(description="The session. The table calls it a list; the sample shows one object.")] = None


class GetIamUserGroupResponse(IamEnvelope):
    data: Annotated[IamUserGroup | None, Field(description="The group.")] = None


class GetSessionInformationResponse(IamEnvelope):
    session: Annotated[IamSession | None, Field(description="The session. The table calls it a list; the sample shows one object.")] = None
