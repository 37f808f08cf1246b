# Generated from specs/: do not edit.
"""Users, organizations, roles, structures, asset access, applications and messages of the Application Portal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import UNSET, Argument, Envelope, Operation, Pagination, Request, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from energy_api.enos.models import (
        AssignPortalStructureAssetsResponse,
        AssignResourceUsersResponse,
        AssignUserGroupResourcesResponse,
        AssignUserGroupsResponse,
        AssignUserRolesResponse,
        AssignUserStructuresResponse,
        AssociatePortalResourcesResponse,
        AuthorizeAssetsResponse,
        CheckAssetPermissionResponse,
        ChoosePortalOrganizationResponse,
        ConfirmPortalPasswordResponse,
        CreateAndJoinUserResponse,
        CreatePortalLogResponse,
        CreatePortalMessageRulesResponse,
        CreatePortalMessagesResponse,
        CreatePortalResourceTypeResponse,
        CreatePortalRoleResponse,
        CreatePortalStructuresResponse,
        CreateUserInOrganizationResponse,
        CreateUserWithPasswordResponse,
        DeletePortalMessageRulesResponse,
        DeletePortalResourcesResponse,
        DeletePortalResourceTypesResponse,
        DeletePortalStructuresResponse,
        GetAppAssetTreeResponse,
        GetAppAssetTreeV22Response,
        GetAppMenusAndPermissionsResponse,
        GetCurrentPortalUserResponse,
        GetPortalAppAuthorizationResponse,
        GetPortalAppResponse,
        GetPortalPasswordResetTokenResponse,
        GetPortalRolePermissionsResponse,
        GetPortalSessionResponse,
        GetPortalStructureTreeResponse,
        GetPortalUserDomainResponse,
        GetPortalUserStructureTreeResponse,
        GetUserBaseInfoResponse,
        JoinUsersResponse,
        ListAppUsersResponse,
        ListAssetsOfUsersResponse,
        ListAssetStructuresResponse,
        ListManageableUsersResponse,
        ListMessageColorsResponse,
        ListMessageRingtonesResponse,
        ListOrganizationLanguagesResponse,
        ListOrganizationRolesResponse,
        ListOrganizationUserGroupsResponse,
        ListPortalAppStructuresResponse,
        ListPortalAuditLogsResponse,
        ListPortalMenuAccessLogsResponse,
        ListPortalMenuGroupsResponse,
        ListPortalOrganizationsResponse,
        ListPortalOrganizationUsersResponse,
        ListPortalResourcesResponse,
        ListPortalResourceTypesResponse,
        ListPortalUserStructuresResponse,
        ListRolesOfUsersResponse,
        ListStructureAssetsResponse,
        ListStructuresOfUsersResponse,
        ListUnresolvedMessagesResponse,
        ListUserAppResourcesResponse,
        ListUserAppsResponse,
        ListUserAssetsResponse,
        ListUserGroupResourcesResponse,
        ListUserGroupsOfUsersResponse,
        ListUserPermissionsResponse,
        ListUserRolesResponse,
        ListUsersOfRoleResponse,
        ListUsersOfUserGroupResponse,
        ListUsersWithAssetAccessResponse,
        LoginPortalResponse,
        LoginPortalViaCodeResponse,
        LogoutPortalResponse,
        PortalDataAuthorization,
        PortalLocale,
        PortalMessage,
        PortalMessageUpdate,
        PortalMessageV22,
        PortalNewMessageRule,
        PortalNewResource,
        PortalNewStructure,
        PortalPaginationRequest,
        PortalPermissionChange,
        PortalPermissionResource,
        PortalRecipientType,
        PortalRuleRelation,
        PortalStructureUpdate,
        PortalTag,
        PortalVerificationType,
        RefreshPortalAccessTokenResponse,
        RegisterPortalResourcesResponse,
        RemovePortalUserResponse,
        RemoveResourceUsersResponse,
        RemoveUserGroupResourcesResponse,
        RemoveUserGroupsResponse,
        RemoveUserRolesResponse,
        RemoveUserStructuresResponse,
        ReplaceUserAssetsResponse,
        ResetPortalPasswordResponse,
        RevokePortalRefreshTokensResponse,
        SavePortalMenuGroupResponse,
        SearchPortalMessageRulesResponse,
        SendPortalVerificationCodeResponse,
        Sorter,
        StringI18n,
        SyncPortalAssetsResponse,
        UpdatePortalAppAuthorizationResponse,
        UpdatePortalAppResponse,
        UpdatePortalMessageRuleResponse,
        UpdatePortalMessagesResponse,
        UpdatePortalResourceResponse,
        UpdatePortalResourceTypeResponse,
        UpdatePortalRolePermissionsResponse,
        UpdatePortalStructuresResponse,
        UpdatePortalUserResponse,
        VerifyPortalVerificationCodeResponse,
    )

_ERRORS = {
    400: "invalid",
    401: "authentication",
    403: "permission",
    404: "not-found",
    408: "conflict",
    409: "conflict",
    410: "authentication",
    415: "invalid",
    429: "rate-limited",
    432: "conflict",
    500: "server",
    504: "timeout",
    512: "conflict",
}  # of every operation here


class assign_resource_users:
    """Give users access to a resource."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="assign_resource_users",
        operation_id="assignResourceUsers",
        method="POST",
        path="/app-portal-service/v2.3/resource/user/append",
        summary="Give users access to a resource.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support-ppe1.envisioniot.com/docs/app-portal-api/en/2.4.4/asset/append_user_to_resource.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="AssignResourceUsersResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="resource_id", wire="resourceId", place="body", required=True),
            Argument(name="user_ids", wire="userIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        resource_id: str,
        user_ids: Sequence[str],
    ) -> Request:
        """Give users access to a resource.

        What the users have besides stays. The page names the path `/app-portal/api/v3/resource/user/append`, its sample calls this one.

        Args:
            org_id: Organization (OU) that owns the resources.
            resource_id: ID of the resource.
            user_ids: IDs of the users, at most 1,000.
        """
        return assign_resource_users.OPERATION.request(
            org_id=org_id,
            resource_id=resource_id,
            user_ids=user_ids,
        )

    @staticmethod
    def decode(content: bytes) -> AssignResourceUsersResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: AssignResourceUsersResponse = assign_resource_users.OPERATION.decode(content)
        return answer


class assign_structure_assets:
    """Set the assets of a node of an organization structure."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="assign_structure_assets",
        operation_id="assignPortalStructureAssets",
        method="POST",
        path="/app-portal-service/v2.3/structure/asset/assign",
        summary="Set the assets of a node of an organization structure.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", 31435: "conflict", **_ERRORS},
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/dev/user_and_ou/assign_organization_structure_assets.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="AssignPortalStructureAssetsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="structure_id", wire="structureId", place="body", required=True),
            Argument(name="asset_ids", wire="assetIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        structure_id: str,
        asset_ids: Sequence[str],
    ) -> Request:
        """Set the assets of a node of an organization structure.

        The given assets replace those that the node has.

        Args:
            org_id: Organization (OU) that owns the resources.
            structure_id: ID of the node.
            asset_ids: All assets that the node has afterwards.
        """
        return assign_structure_assets.OPERATION.request(
            org_id=org_id,
            structure_id=structure_id,
            asset_ids=asset_ids,
        )

    @staticmethod
    def decode(content: bytes) -> AssignPortalStructureAssetsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: AssignPortalStructureAssetsResponse = assign_structure_assets.OPERATION.decode(content)
        return answer


class assign_user_group_resources:
    """Set the resources to which a user group has access."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="assign_user_group_resources",
        operation_id="assignUserGroupResources",
        method="POST",
        path="/app-portal-service/v2.3/userGroup/resource/append",
        summary="Set the resources to which a user group has access.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support-ppe1.envisioniot.com/docs/app-portal-api/en/2.4.4/asset/append_resource_to_user_group.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="AssignUserGroupResourcesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_group_id", wire="userGroupId", place="body", required=True),
            Argument(name="resource_ids", wire="resourceIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_group_id: str,
        resource_ids: Sequence[str],
    ) -> Request:
        """Set the resources to which a user group has access.

        The given resources replace those that the group has. The page names the path `/app-portal/api/v3/userGroup/resource/append`, its
        sample calls this one.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_group_id: ID of the group.
            resource_ids: All resources of the group afterwards, at most 1,000.
        """
        return assign_user_group_resources.OPERATION.request(
            org_id=org_id,
            user_group_id=user_group_id,
            resource_ids=resource_ids,
        )

    @staticmethod
    def decode(content: bytes) -> AssignUserGroupResourcesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: AssignUserGroupResourcesResponse = assign_user_group_resources.OPERATION.decode(content)
        return answer


class assign_user_groups:
    """Assign user groups to a user."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="assign_user_groups",
        operation_id="assignUserGroups",
        method="POST",
        path="/app-portal-service/v2.2/userGroup/appendUserGroups",
        summary="Assign user groups to a user.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.envisioniot.com/docs/app-portal-api/en/2.3.0/user_and_ou/assign_usergroups.html"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/assignUserGroups.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="AssignUserGroupsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="organization_id", wire="organizationId", place="body", required=True),
            Argument(name="user_id", wire="userId", place="body", required=True),
            Argument(name="user_group_ids", wire="userGroupIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        organization_id: str,
        user_id: str,
        user_group_ids: Sequence[str],
    ) -> Request:
        """Assign user groups to a user.

        Needs no portal user. An administrator must have granted the application "Authorize users in this OU" in the portal.

        Args:
            organization_id: Organization to which the user belongs.
            user_id: ID of the user.
            user_group_ids: IDs of the user groups to assign.
        """
        return assign_user_groups.OPERATION.request(
            organization_id=organization_id,
            user_id=user_id,
            user_group_ids=user_group_ids,
        )

    @staticmethod
    def decode(content: bytes) -> AssignUserGroupsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: AssignUserGroupsResponse = assign_user_groups.OPERATION.decode(content)
        return answer


class assign_user_roles:
    """Assign roles to a user."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="assign_user_roles",
        operation_id="assignUserRoles",
        method="POST",
        path="/app-portal-service/v2.2/role/appendRoles",
        summary="Assign roles to a user.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.envisioniot.com/docs/app-portal-api/en/2.3.0/user_and_ou/assign_user_roles.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/app-portal-api/en/3.0.0/user_and_ou/assign_user_roles.html"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/assignUserRoles.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="AssignUserRolesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="organization_id", wire="organizationId", place="body", required=True),
            Argument(name="user_id", wire="userId", place="body", required=True),
            Argument(name="role_ids", wire="roleIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        organization_id: str,
        user_id: str,
        role_ids: Sequence[str],
    ) -> Request:
        """Assign roles to a user.

        Needs no portal user. An administrator must have granted the application "Authorize users in this OU" in the portal. From
        documentation 3.0 on the given roles replace those that the user has; `listUserRoles` tells which these are.

        Args:
            organization_id: Organization to which the user belongs.
            user_id: ID of the user.
            role_ids: IDs of the roles to assign.
        """
        return assign_user_roles.OPERATION.request(
            organization_id=organization_id,
            user_id=user_id,
            role_ids=role_ids,
        )

    @staticmethod
    def decode(content: bytes) -> AssignUserRolesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: AssignUserRolesResponse = assign_user_roles.OPERATION.decode(content)
        return answer


class assign_user_structures:
    """Assign organization structures to a user."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="assign_user_structures",
        operation_id="assignUserStructures",
        method="POST",
        path="/app-portal-service/v2.2/structure/appendStructures",
        summary="Assign organization structures to a user.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.3.0/user_and_ou/assign_org_structures"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/assignOrganizationStructures.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="AssignUserStructuresResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="organization_id", wire="organizationId", place="body", required=True),
            Argument(name="user_id", wire="userId", place="body", required=True),
            Argument(name="structure_ids", wire="structureIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        organization_id: str,
        user_id: str,
        structure_ids: Sequence[str],
    ) -> Request:
        """Assign organization structures to a user.

        Needs no portal user. An administrator must have granted the application "Authorize users in this OU" in the portal.

        Args:
            organization_id: Organization to which the user belongs.
            user_id: ID of the user.
            structure_ids: IDs of the organization structures to assign.
        """
        return assign_user_structures.OPERATION.request(
            organization_id=organization_id,
            user_id=user_id,
            structure_ids=structure_ids,
        )

    @staticmethod
    def decode(content: bytes) -> AssignUserStructuresResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: AssignUserStructuresResponse = assign_user_structures.OPERATION.decode(content)
        return answer


class associate_resources:
    """Associate resources with a node of an organization structure."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="associate_resources",
        operation_id="associatePortalResources",
        method="POST",
        path="/app-portal-service/v2.3/structure/resource/associate",
        summary="Associate resources with a node of an organization structure.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", 31405: "conflict", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/3.0.0/user_and_ou/associate_asset_to_org.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="AssociatePortalResourcesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="structure_id", wire="structureId", place="body", required=True),
            Argument(name="resource_ids", wire="resourceIds", place="body", kind="list[]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        structure_id: str,
        resource_ids: Sequence[str] | None = None,
    ) -> Request:
        """Associate resources with a node of an organization structure.

        The given resources replace those that the node has. The table spells the IDs `resourceIDs` and calls them optional; samples send
        `resourceIds`.

        Args:
            org_id: Organization (OU) that owns the resources.
            structure_id: ID of the node.
            resource_ids: IDs of the resources; left out, the node has none afterwards.
        """
        return associate_resources.OPERATION.request(
            org_id=org_id,
            structure_id=structure_id,
            resource_ids=resource_ids,
        )

    @staticmethod
    def decode(content: bytes) -> AssociatePortalResourcesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: AssociatePortalResourcesResponse = associate_resources.OPERATION.decode(content)
        return answer


class authorize_assets:
    """Give a user access to assets."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="authorize_assets",
        operation_id="authorizeAssets",
        method="POST",
        path="/app-portal-service/v2.0/asset/append",
        summary="Give a user access to assets.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/authorize_asset.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="AuthorizeAssetsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="user_id", wire="userId", place="body", required=True),
            Argument(name="org_id", wire="orgId", place="body", required=True),
            Argument(name="asset_ids", wire="assetIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        user_id: str,
        org_id: str,
        asset_ids: Sequence[str],
    ) -> Request:
        """Give a user access to assets.

        Meant for new assets, after `syncPortalAssets`, so that those who created them may see them. An administrator of the organization
        must have granted the application access to users and assets. The page's sample calls `/user/asset/append` instead, as form v2.2
        does.

        Args:
            user_id: ID of the user.
            org_id: Organization that owns the assets.
            asset_ids: Asset IDs. The table says a text with commas; all samples send a list.
        """
        return authorize_assets.OPERATION.request(
            user_id=user_id,
            org_id=org_id,
            asset_ids=asset_ids,
        )

    @staticmethod
    def decode(content: bytes) -> AuthorizeAssetsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: AuthorizeAssetsResponse = authorize_assets.OPERATION.decode(content)
        return answer


class authorize_assets_v22:
    """Give a user access to assets (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="authorize_assets_v22",
        operation_id="authorizeAssetsV22",
        method="POST",
        path="/app-portal-service/v2.2/user/asset/append",
        summary="Give a user access to assets (v2.2).",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/asset/authorize_asset"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/asset/authorizeAsset.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="AuthorizeAssetsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="user_id", wire="userId", place="body", required=True),
            Argument(name="org_id", wire="orgId", place="body", required=True),
            Argument(name="asset_ids", wire="assetIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        user_id: str,
        org_id: str,
        asset_ids: Sequence[str],
    ) -> Request:
        """Give a user access to assets (v2.2).

        Form v2.2 of `authorizeAssets`: success is code 0 instead of 200. English pages from documentation 2.4 on have the path
        `/v2.2/asset/append`, their samples this one. Needs no portal user.

        Args:
            user_id: ID of the user.
            org_id: Organization that owns the assets.
            asset_ids: Asset IDs. The table says a text with commas; all samples send a list.
        """
        return authorize_assets_v22.OPERATION.request(
            user_id=user_id,
            org_id=org_id,
            asset_ids=asset_ids,
        )

    @staticmethod
    def decode(content: bytes) -> AuthorizeAssetsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: AuthorizeAssetsResponse = authorize_assets_v22.OPERATION.decode(content)
        return answer


class check_asset_permission:
    """Tell whether the logged-in user may access all of the given assets."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="check_asset_permission",
        operation_id="checkAssetPermission",
        method="POST",
        path="/app-portal-service/v2.0/user/authorization/asset/check",
        summary="Tell whether the logged-in user may access all of the given assets.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/check_asset_permission.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CheckAssetPermissionResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="asset_ids", wire="assetIds", place="body", kind="list[]", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        asset_ids: Sequence[str],
        authorization: str | None = None,
    ) -> Request:
        """Tell whether the logged-in user may access all of the given assets.

        Needs the token of a portal user who has chosen an organization. False also when only some of the assets are accessible.

        Args:
            asset_ids: Asset IDs. The table says a text with commas; all samples send a list.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return check_asset_permission.OPERATION.request(
            asset_ids=asset_ids,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> CheckAssetPermissionResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CheckAssetPermissionResponse = check_asset_permission.OPERATION.decode(content)
        return answer


class check_asset_permission_v22:
    """Tell whether the logged-in user may access all of the given assets (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="check_asset_permission_v22",
        operation_id="checkAssetPermissionV22",
        method="POST",
        path="/app-portal-service/v2.2/user/authorization/asset/check",
        summary="Tell whether the logged-in user may access all of the given assets (v2.2).",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31401: "authentication", 31512: "conflict", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/asset/check_asset_permission.html"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/asset/checkAssetPermission.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CheckAssetPermissionResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="asset_ids", wire="assetIds", place="body", kind="list[]", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        asset_ids: Sequence[str],
        authorization: str | None = None,
    ) -> Request:
        """Tell whether the logged-in user may access all of the given assets (v2.2).

        Form v2.2 of `checkAssetPermission`: success is code 0 instead of 200. Needs the token of a portal user who has chosen an
        organization.

        Args:
            asset_ids: Asset IDs. The table says a text with commas; all samples send a list.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return check_asset_permission_v22.OPERATION.request(
            asset_ids=asset_ids,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> CheckAssetPermissionResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CheckAssetPermissionResponse = check_asset_permission_v22.OPERATION.decode(content)
        return answer


class choose_organization:
    """Choose the organization in which a logged-in user works."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="choose_organization",
        operation_id="choosePortalOrganization",
        method="POST",
        path="/app-portal-service/v2.1/session/set",
        summary="Choose the organization in which a logged-in user works.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/choose_organization.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ChoosePortalOrganizationResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="body", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str,
        authorization: str | None = None,
    ) -> Request:
        """Choose the organization in which a logged-in user works.

        Needs the token of a portal user. Follows a login; the session then belongs to that organization. Returns a refresh token besides
        the access token that the request carried.

        Args:
            org_id: ID of the organization; the login lists those of the user.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return choose_organization.OPERATION.request(
            org_id=org_id,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> ChoosePortalOrganizationResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ChoosePortalOrganizationResponse = choose_organization.OPERATION.decode(content)
        return answer


class choose_organization_v22:
    """Choose the organization in which a logged-in user works (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="choose_organization_v22",
        operation_id="choosePortalOrganizationV22",
        method="POST",
        path="/app-portal-service/v2.2/session/set",
        summary="Choose the organization in which a logged-in user works (v2.2).",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31401: "authentication", 31404: "not-found", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/user_and_ou/choose_organization"},
            {"kind": "docs", "page": "https://support.enos-iot.com/app-portal-api/zh_CN/3.0.0/user_and_ou/choose_organization"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/chooseOrganization.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ChoosePortalOrganizationResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="body", required=True),
            Argument(name="channel", wire="channel", place="query"),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
            Argument(name="channel_header", wire="channel", place="header"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str,
        channel: str | None = None,
        authorization: str | None = None,
        channel_header: str | None = None,
    ) -> Request:
        """Choose the organization in which a logged-in user works (v2.2).

        Form v2.2 of `choosePortalOrganization`: success is code 0 instead of 200. Needs the token of a portal user. From documentation 3.0
        on the request can say where the user logs in from, in the query or in a header.

        Args:
            org_id: ID of the organization; the login lists those of the user.
            channel: Where the user logs in from, such as `web`; from documentation 3.0 on.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
            channel_header: Where the user logs in from, in place of the query parameter.
        """
        return choose_organization_v22.OPERATION.request(
            org_id=org_id,
            channel=channel,
            authorization=authorization,
            channel_header=channel_header,
        )

    @staticmethod
    def decode(content: bytes) -> ChoosePortalOrganizationResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ChoosePortalOrganizationResponse = choose_organization_v22.OPERATION.decode(content)
        return answer


class confirm_password:
    """Tell whether a password is that of the logged-in user."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="confirm_password",
        operation_id="confirmPortalPassword",
        method="POST",
        path="/app-portal-service/v2.3/password/confirm",
        summary="Tell whether a password is that of the logged-in user.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31401: "authentication", 31429: "rate-limited", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.4.4/authentication/confirm_password"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ConfirmPortalPasswordResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="password", wire="password", place="body", required=True, secret=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        password: str,
        authorization: str | None = None,
    ) -> Request:
        """Tell whether a password is that of the logged-in user.

        Needs the token of a portal user. A wrong password is not refused but answered with false; wrong ones are counted.

        Args:
            password: Password to compare.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return confirm_password.OPERATION.request(
            password=password,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> ConfirmPortalPasswordResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ConfirmPortalPasswordResponse = confirm_password.OPERATION.decode(content)
        return answer


class create_and_join_user:
    """Create a user and add them to an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="create_and_join_user",
        operation_id="createAndJoinUser",
        method="POST",
        path="/app-portal-service/v2.2/user/createAndJoin",
        summary="Create a user and add them to an organization.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", 31408: "conflict", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.3.0/user_and_ou/create_and_join_user"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/createAndJoinUser.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateAndJoinUserResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="name", wire="name", place="body", required=True),
            Argument(name="email", wire="email", place="body", required=True),
            Argument(name="organization_id", wire="organizationId", place="body", required=True),
            Argument(name="domain", wire="domain", place="body"),
            Argument(name="locale", wire="locale", place="body"),
            Argument(name="nick_name", wire="nickName", place="body"),
            Argument(name="company", wire="company", place="body"),
            Argument(name="department", wire="department", place="body"),
            Argument(name="position", wire="position", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        name: str,
        email: str,
        organization_id: str,
        domain: str | None = None,
        locale: PortalLocale | str | None = None,
        nick_name: str | None = None,
        company: str | None = None,
        department: str | None = None,
        position: str | None = None,
    ) -> Request:
        """Create a user and add them to an organization.

        Needs no portal user. An administrator must have granted the application "Create or delete user accounts in the OU" in the portal.
        The answer does not tell the ID of the new user; `getUserBaseInfo` does.

        Args:
            name: User name.
            email: Email address.
            organization_id: Organization to which the user is added.
            domain: Name under which the domain of the account is registered in the portal; empty for an account of the portal itself. Some
                pages call it mandatory.
            locale: Language of the user; Chinese by default.
            nick_name: Nickname of the user.
            company: Company of the user; from documentation 3.0 on.
            department: Department of the user; from documentation 3.0 on.
            position: Position of the user; from documentation 3.0 on.
        """
        return create_and_join_user.OPERATION.request(
            name=name,
            email=email,
            organization_id=organization_id,
            domain=domain,
            locale=locale,
            nick_name=nick_name,
            company=company,
            department=department,
            position=position,
        )

    @staticmethod
    def decode(content: bytes) -> CreateAndJoinUserResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateAndJoinUserResponse = create_and_join_user.OPERATION.decode(content)
        return answer


class create_log:
    """Write a log, such as of the access to a menu."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="create_log",
        operation_id="createPortalLog",
        method="POST",
        path="/app-portal-service/api/v3/event/log/produce",
        summary="Write a log, such as of the access to a menu.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31401: "authentication", 31404: "not-found", **_ERRORS},
        since="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/dev/user_and_ou/create_log.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/3.0.0/user_and_ou/create_log.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreatePortalLogResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="subject_id", wire="subjectId", place="body", required=True),
            Argument(name="subject_type", wire="subjectType", place="body", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
            Argument(name="upstream_id", wire="upstreamId", place="body"),
            Argument(name="upstream_type", wire="upstreamType", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        subject_id: str,
        subject_type: str,
        authorization: str | None = None,
        upstream_id: str | None = None,
        upstream_type: str | None = None,
    ) -> Request:
        """Write a log, such as of the access to a menu.

        The page is called Create Audit Log; the fields are those that `listPortalMenuAccessLogs` returns. With the token of a portal user
        it is logged for that user, who must have chosen the same organization, without for the application.

        Args:
            org_id: Organization (OU) that owns the resources.
            subject_id: ID of what it is about, such as a menu; at most 64 characters.
            subject_type: Type of what it is about; at most 64 characters.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
            upstream_id: ID of what that belongs to, such as the application of a menu; at most 64 characters.
            upstream_type: Type of what that belongs to; at most 64 characters.
        """
        return create_log.OPERATION.request(
            org_id=org_id,
            subject_id=subject_id,
            subject_type=subject_type,
            authorization=authorization,
            upstream_id=upstream_id,
            upstream_type=upstream_type,
        )

    @staticmethod
    def decode(content: bytes) -> CreatePortalLogResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreatePortalLogResponse = create_log.OPERATION.decode(content)
        return answer


class create_message_rules:
    """Create rules that send messages to users and user groups."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="create_message_rules",
        operation_id="createPortalMessageRules",
        method="POST",
        path="/app-portal-service/v2.2/message-service/rule/create",
        summary="Create rules that send messages to users and user groups.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="list"),
        errors={
            31400: "invalid",
            31404: "not-found",
            31600: "invalid",
            31601: "invalid",
            31602: "invalid",
            31603: "invalid",
            31604: "invalid",
            31607: "invalid",
            **_ERRORS,
        },
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.4.0/application/create_message_rule"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/3.0.0/application/create_message_rule.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreatePortalMessageRulesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="app_id", wire="appId", place="body", required=True),
            Argument(name="rules", wire="rules", place="body", kind="list[model:PortalNewMessageRule]", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
            Argument(name="relations", wire="relations", place="body", kind="list[model:PortalRuleRelation]"),
            Argument(name="is_enable", wire="isEnable", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        app_id: str,
        rules: Sequence[PortalNewMessageRule | Mapping[str, Any]],
        authorization: str | None = None,
        relations: Sequence[PortalRuleRelation | Mapping[str, Any]] | None = None,
        is_enable: int | str | None = None,
    ) -> Request:
        """Create rules that send messages to users and user groups.

        Rules say which users get a message of an application. A user or user group has at most 6 rules. With the token of a portal user
        that user is the creator, without the application. Documentation 2.4.0 lists `isEnable` beside `rules`; its samples and later tables
        have it in each rule.

        Args:
            org_id: Organization (OU) that owns the resources.
            app_id: Access key of the application.
            rules: The rules.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
            relations: Who gets the messages of all these rules.
            is_enable: Place of the field in the table of documentation 2.4.0; counts where a rule has none.
        """
        return create_message_rules.OPERATION.request(
            org_id=org_id,
            app_id=app_id,
            rules=rules,
            authorization=authorization,
            relations=relations,
            is_enable=is_enable,
        )

    @staticmethod
    def decode(content: bytes) -> CreatePortalMessageRulesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreatePortalMessageRulesResponse = create_message_rules.OPERATION.decode(content)
        return answer


class create_messages:
    """Show messages, such as alerts, to the users of the Application Portal."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="create_messages",
        operation_id="createPortalMessages",
        method="POST",
        path="/app-portal-service/v2.1/message/produce",
        summary="Show messages, such as alerts, to the users of the Application Portal.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/create_message.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreatePortalMessagesResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="messages", wire="messages", place="body", kind="list[model:PortalMessage]", required=True),),
    )

    @staticmethod
    def request(
        *,
        messages: Sequence[PortalMessage | Mapping[str, Any]],
    ) -> Request:
        """Show messages, such as alerts, to the users of the Application Portal.

        The organization must have bought the application. For a message about an asset, the asset or one above it in the asset tree must
        carry the tag `auth_unit` with the value true; users who may see that one get the message. Needs no portal user.

        Args:
            messages: The messages.
        """
        return create_messages.OPERATION.request(
            messages=messages,
        )

    @staticmethod
    def decode(content: bytes) -> CreatePortalMessagesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreatePortalMessagesResponse = create_messages.OPERATION.decode(content)
        return answer


class create_messages_v22:
    """Show messages, such as alerts, to the users of the Application Portal (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="create_messages_v22",
        operation_id="createPortalMessagesV22",
        method="POST",
        path="/app-portal-service/v2.2/message/produce",
        summary="Show messages, such as alerts, to the users of the Application Portal (v2.2).",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.2.0/application/create_message"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/application/createMessage.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreatePortalMessagesResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="messages", wire="messages", place="body", kind="list[model:PortalMessageV22]", required=True),),
    )

    @staticmethod
    def request(
        *,
        messages: Sequence[PortalMessageV22 | Mapping[str, Any]],
    ) -> Request:
        """Show messages, such as alerts, to the users of the Application Portal (v2.2).

        Form v2.2 of `createPortalMessages`: success is code 0 instead of 200. Here `type` is mandatory.

        Args:
            messages: The messages.
        """
        return create_messages_v22.OPERATION.request(
            messages=messages,
        )

    @staticmethod
    def decode(content: bytes) -> CreatePortalMessagesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreatePortalMessagesResponse = create_messages_v22.OPERATION.decode(content)
        return answer


class create_resource_type:
    """Create a type of resources."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="create_resource_type",
        operation_id="createPortalResourceType",
        method="POST",
        path="/app-portal-service/v2.3/resource/type/create",
        summary="Create a type of resources.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", 31408: "conflict", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/preview/asset/create_resource_type"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreatePortalResourceTypeResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="name", wire="name", place="body", kind="model:StringI18n", required=True),
            Argument(name="code", wire="code", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        name: StringI18n | Mapping[str, Any],
        code: str,
    ) -> Request:
        """Create a type of resources.

        Needs no portal user. Resources are assets or something else of the business that users get access to, such as a region.

        Args:
            org_id: Organization (OU) that owns the resources.
            name: Name of the type.
            code: Code of the type, unique in the organization.
        """
        return create_resource_type.OPERATION.request(
            org_id=org_id,
            name=name,
            code=code,
        )

    @staticmethod
    def decode(content: bytes) -> CreatePortalResourceTypeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreatePortalResourceTypeResponse = create_resource_type.OPERATION.decode(content)
        return answer


class create_role:
    """Create a role in an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="create_role",
        operation_id="createPortalRole",
        method="POST",
        path="/app-portal-service/v2.3/role/create",
        summary="Create a role in an organization.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", 31408: "conflict", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/dev/user_and_ou/create_role.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreatePortalRoleResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="name", wire="name", place="body", required=True),
            Argument(name="description", wire="description", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        name: str,
        description: str,
    ) -> Request:
        """Create a role in an organization.

        Needs no portal user. An administrator must have granted the application "Edit all roles in the OU" in the portal.

        Args:
            org_id: Organization (OU) that owns the resources.
            name: Name of the role.
            description: Description of the role.
        """
        return create_role.OPERATION.request(
            org_id=org_id,
            name=name,
            description=description,
        )

    @staticmethod
    def decode(content: bytes) -> CreatePortalRoleResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreatePortalRoleResponse = create_role.OPERATION.decode(content)
        return answer


class create_structures:
    """Create nodes of an organization structure."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="create_structures",
        operation_id="createPortalStructures",
        method="POST",
        path="/app-portal-service/v2.3/structure/create",
        summary="Create nodes of an organization structure.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31408: "conflict", 31415: "invalid", 31430: "invalid", **_ERRORS},
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.4.4/user_and_ou/create_organization_structure.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/3.0.0/user_and_ou/create_organization_structure.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreatePortalStructuresResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="structures", wire="structures", place="body", kind="list[model:PortalNewStructure]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        structures: Sequence[PortalNewStructure | Mapping[str, Any]],
    ) -> Request:
        """Create nodes of an organization structure.

        Several at once, in the order of the answer. The names of the nodes below one parent differ.

        Args:
            org_id: Organization (OU) that owns the resources.
            structures: The nodes to create.
        """
        return create_structures.OPERATION.request(
            org_id=org_id,
            structures=structures,
        )

    @staticmethod
    def decode(content: bytes) -> CreatePortalStructuresResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreatePortalStructuresResponse = create_structures.OPERATION.decode(content)
        return answer


class create_user_in_organization:
    """Create a user, add them to an organization and return their ID."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="create_user_in_organization",
        operation_id="createUserInOrganization",
        method="POST",
        path="/app-portal-service/v2.3/user/createAndJoinOrg",
        summary="Create a user, add them to an organization and return their ID.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support-cn5.envisioniot.com/docs/app-portal-api/en/dev/user_and_ou/create_user_and_choose_org.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateUserInOrganizationResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="name", wire="name", place="body", required=True),
            Argument(name="domain", wire="domain", place="body", required=True),
            Argument(name="email", wire="email", place="body", required=True),
            Argument(name="organization_id", wire="organizationId", place="body", required=True),
            Argument(name="locale", wire="locale", place="body"),
            Argument(name="nick_name", wire="nickName", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        name: str,
        domain: str,
        email: str,
        organization_id: str,
        locale: PortalLocale | str | None = None,
        nick_name: str | None = None,
    ) -> Request:
        """Create a user, add them to an organization and return their ID.

        Like `createAndJoinUser`, but with the ID in the answer. Needs no portal user. An administrator must have granted the application
        "Create or delete user accounts in the OU" in the portal. The organization stands in the query and, as `organizationId`, in the
        body.

        Args:
            org_id: Organization (OU) that owns the resources.
            name: User name.
            domain: Name under which the domain of the account is registered in the portal; empty for an account of the portal itself.
            email: Email address.
            organization_id: Organization to which the user is added.
            locale: Language of the user; Chinese by default.
            nick_name: Nickname of the user.
        """
        return create_user_in_organization.OPERATION.request(
            org_id=org_id,
            name=name,
            domain=domain,
            email=email,
            organization_id=organization_id,
            locale=locale,
            nick_name=nick_name,
        )

    @staticmethod
    def decode(content: bytes) -> CreateUserInOrganizationResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateUserInOrganizationResponse = create_user_in_organization.OPERATION.decode(content)
        return answer


class create_user_with_password:
    """Create a user with a password and add them to an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="create_user_with_password",
        operation_id="createUserWithPassword",
        method="POST",
        path="/app-portal-service/v2.3/user/createAndJoinViaPwd",
        summary="Create a user with a password and add them to an organization.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", 31408: "conflict", 31429: "rate-limited", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/3.0.0/user_and_ou/add_user_with_password.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateUserWithPasswordResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="name", wire="name", place="body", required=True),
            Argument(name="email", wire="email", place="body", required=True),
            Argument(name="password", wire="password", place="body", secret=True),
            Argument(name="domain", wire="domain", place="body"),
            Argument(name="nick_name", wire="nickName", place="body"),
            Argument(name="company", wire="company", place="body"),
            Argument(name="department", wire="department", place="body"),
            Argument(name="position", wire="position", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        name: str,
        email: str,
        password: str | None = None,
        domain: str | None = None,
        nick_name: str | None = None,
        company: str | None = None,
        department: str | None = None,
        position: str | None = None,
    ) -> Request:
        """Create a user with a password and add them to an organization.

        Without `password` the answer has a token with which `resetPortalPassword` sets one. Needs no portal user. An administrator must
        have granted the application "Create or delete user accounts in the OU" in the portal.

        Args:
            org_id: Organization (OU) that owns the resources.
            name: User name.
            email: Email address.
            password: First password of the user; without, the answer has a token to set one.
            domain: Name under which the domain of the account is registered in the portal; left out for an account of the portal itself.
            nick_name: Nickname of the user.
            company: Company of the user.
            department: Department of the user.
            position: Position of the user.
        """
        return create_user_with_password.OPERATION.request(
            org_id=org_id,
            name=name,
            email=email,
            password=password,
            domain=domain,
            nick_name=nick_name,
            company=company,
            department=department,
            position=position,
        )

    @staticmethod
    def decode(content: bytes) -> CreateUserWithPasswordResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateUserWithPasswordResponse = create_user_with_password.OPERATION.decode(content)
        return answer


class delete_message_rules:
    """Delete rules that send messages."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="delete_message_rules",
        operation_id="deletePortalMessageRules",
        method="POST",
        path="/app-portal-service/v2.2/message-service/rule/delete",
        summary="Delete rules that send messages.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", **_ERRORS},
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.4.0/application/delete_message_rule"},
            {"kind": "docs", "page": "https://support.enos-iot.com/app-portal-api/en/3.0.0/application/delete_message_rule"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="DeletePortalMessageRulesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="rule_ids", wire="ruleIds", place="body", kind="list[]", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        rule_ids: Sequence[str],
        authorization: str | None = None,
    ) -> Request:
        """Delete rules that send messages.

        Rules say which users get a message of an application.

        Args:
            org_id: Organization (OU) that owns the resources.
            rule_ids: IDs of the rules.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return delete_message_rules.OPERATION.request(
            org_id=org_id,
            rule_ids=rule_ids,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> DeletePortalMessageRulesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeletePortalMessageRulesResponse = delete_message_rules.OPERATION.decode(content)
        return answer


class delete_resource_types:
    """Delete types of resources."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="delete_resource_types",
        operation_id="deletePortalResourceTypes",
        method="POST",
        path="/app-portal-service/v2.3/resource/type/delete",
        summary="Delete types of resources.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", 31408: "conflict", 31435: "permission", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/app-portal-api/en/3.0.0/asset/delete_resource_type.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="DeletePortalResourceTypesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="codes", wire="codes", place="body", kind="list[]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        codes: Sequence[str] | None = None,
    ) -> Request:
        """Delete types of resources.

        Needs no portal user. Only types without resources that the application itself created. The table spells the codes `code`; samples
        send `codes`.

        Args:
            org_id: Organization (OU) that owns the resources.
            codes: Codes of the types.
        """
        return delete_resource_types.OPERATION.request(
            org_id=org_id,
            codes=codes,
        )

    @staticmethod
    def decode(content: bytes) -> DeletePortalResourceTypesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeletePortalResourceTypesResponse = delete_resource_types.OPERATION.decode(content)
        return answer


class delete_resources:
    """Delete resources."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="delete_resources",
        operation_id="deletePortalResources",
        method="POST",
        path="/app-portal-service/v2.3/resource/delete",
        summary="Delete resources.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", **_ERRORS},
        since="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/3.0.0/asset/delete_resource"},
            {"kind": "docs", "page": "https://support.enos-iot.com/app-portal-api/zh_CN/3.0.0/asset/delete_resource.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="DeletePortalResourcesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="ids", wire="ids", place="body", kind="list[]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        ids: Sequence[str] | None = None,
    ) -> Request:
        """Delete resources.

        Needs no portal user. The table and the Chinese sample name the IDs `ids`, the English sample `codes`.

        Args:
            org_id: Organization (OU) that owns the resources.
            ids: IDs of the resources.
        """
        return delete_resources.OPERATION.request(
            org_id=org_id,
            ids=ids,
        )

    @staticmethod
    def decode(content: bytes) -> DeletePortalResourcesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeletePortalResourcesResponse = delete_resources.OPERATION.decode(content)
        return answer


class delete_structures:
    """Delete nodes of an organization structure."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="delete_structures",
        operation_id="deletePortalStructures",
        method="POST",
        path="/app-portal-service/v2.3/structure/delete",
        summary="Delete nodes of an organization structure.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31435: "conflict", **_ERRORS},
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.4.0/user_and_ou/delete_organization_structure.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/3.0.0/user_and_ou/delete_organization_structure.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="DeletePortalStructuresResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="structure_root_id", wire="structureRootId", place="body", required=True),
            Argument(name="structure_ids", wire="structureIds", place="body", kind="list[]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        structure_root_id: str,
        structure_ids: Sequence[str] | None = None,
    ) -> Request:
        """Delete nodes of an organization structure.

        Nodes that something is assigned to cannot be deleted. A sample of documentation 2.4.0 spells the root `strcutureRootId`.

        Args:
            org_id: Organization (OU) that owns the resources.
            structure_root_id: ID of the root of the structure.
            structure_ids: IDs of the nodes to delete. The table calls them optional.
        """
        return delete_structures.OPERATION.request(
            org_id=org_id,
            structure_root_id=structure_root_id,
            structure_ids=structure_ids,
        )

    @staticmethod
    def decode(content: bytes) -> DeletePortalStructuresResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeletePortalStructuresResponse = delete_structures.OPERATION.decode(content)
        return answer


class get_app:
    """Get an application with its menus and permissions."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="get_app",
        operation_id="getPortalApp",
        method="GET",
        path="/app-portal-service/v2.3/app/get",
        summary="Get an application with its menus and permissions.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31404: "not-found", **_ERRORS},
        since="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/preview/application/get_app_info"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/3.0.0/application/get_app_info.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetPortalAppResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="app_id", wire="appId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        app_id: str,
    ) -> Request:
        """Get an application with its menus and permissions.

        Needs no portal user.

        Args:
            org_id: Organization (OU) that owns the resources.
            app_id: Access key of the application; also its ID in the portal.
        """
        return get_app.OPERATION.request(
            org_id=org_id,
            app_id=app_id,
        )

    @staticmethod
    def decode(content: bytes) -> GetPortalAppResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetPortalAppResponse = get_app.OPERATION.decode(content)
        return answer


class get_app_asset_tree:
    """Get the assets that the logged-in user may access in an application, as a tree."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="get_app_asset_tree",
        operation_id="getAppAssetTree",
        method="GET",
        path="/app-portal-service/v2.1/user/app/asset/tree",
        summary="Get the assets that the logged-in user may access in an application, as a tree.",
        query={},
        safety="read",
        envelope=Envelope(),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/get_assets_by_app.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetAppAssetTreeResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="access_key", wire="accessKey", place="query", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        access_key: str,
        authorization: str | None = None,
    ) -> Request:
        """Get the assets that the logged-in user may access in an application, as a tree.

        Needs the token of a portal user who has chosen an organization. The organization must have bought the application. An administrator
        of the organization must have granted the application access to the assets. The table has the tree in `data`, the sample has the
        bare tree without an envelope. The answer therefore is returned as a whole, and a `code` other than 200 in it is not turned into an
        error; form v2.2 does that.

        Args:
            access_key: Access key of the application; also its ID in the portal.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return get_app_asset_tree.OPERATION.request(
            access_key=access_key,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> GetAppAssetTreeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAppAssetTreeResponse = get_app_asset_tree.OPERATION.decode(content)
        return answer


class get_app_asset_tree_v22:
    """Get the assets that the logged-in user may access in an application, as a tree (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="get_app_asset_tree_v22",
        operation_id="getAppAssetTreeV22",
        method="GET",
        path="/app-portal-service/v2.2/user/app/asset/tree",
        summary="Get the assets that the logged-in user may access in an application, as a tree (v2.2).",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31401: "authentication", 31403: "permission", 31404: "not-found", 31512: "conflict", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.4.0/asset/get_assets_by_app"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/asset/getAssetsByApplication.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetAppAssetTreeV22Response",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="access_key", wire="accessKey", place="query", required=True),
            Argument(name="resource_types", wire="resourceTypes", place="query", style="comma"),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        access_key: str,
        resource_types: Sequence[str] | None = None,
        authorization: str | None = None,
    ) -> Request:
        """Get the assets that the logged-in user may access in an application, as a tree (v2.2).

        Form v2.2 of `getAppAssetTree`, with an envelope in most of its samples: success is code 0. Needs the token of a portal user who has
        chosen an organization. An administrator of the organization must have granted the application access to the assets.

        Args:
            access_key: Access key of the application; also its ID in the portal.
            resource_types: Only resources of these types, at most 1,000. From documentation 3.0 on.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return get_app_asset_tree_v22.OPERATION.request(
            access_key=access_key,
            resource_types=resource_types,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> GetAppAssetTreeV22Response:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAppAssetTreeV22Response = get_app_asset_tree_v22.OPERATION.decode(content)
        return answer


class get_app_authorization:
    """Get what an application may do over the API in an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="get_app_authorization",
        operation_id="getPortalAppAuthorization",
        method="GET",
        path="/app-portal-service/v2.3/app/authorization/info",
        summary="Get what an application may do over the API in an organization.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/preview/user_and_ou/get_application_authorization"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetPortalAppAuthorizationResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="app_id", wire="appId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        app_id: str,
    ) -> Request:
        """Get what an application may do over the API in an organization.

        Needs no portal user. The application that makes the request must have been permitted by the system administrator to read the
        authorization of others.

        Args:
            org_id: Organization (OU) that owns the resources.
            app_id: Access key of the application; also its ID in the portal.
        """
        return get_app_authorization.OPERATION.request(
            org_id=org_id,
            app_id=app_id,
        )

    @staticmethod
    def decode(content: bytes) -> GetPortalAppAuthorizationResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetPortalAppAuthorizationResponse = get_app_authorization.OPERATION.decode(content)
        return answer


class get_app_menus_and_permissions:
    """Get the menus and permissions that the logged-in user has in an application."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="get_app_menus_and_permissions",
        operation_id="getAppMenusAndPermissions",
        method="GET",
        path="/app-portal-service/v2.1/user/app/resource/info",
        summary="Get the menus and permissions that the logged-in user has in an application.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/get_app_menu_and_permission.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetAppMenusAndPermissionsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="access_key", wire="accessKey", place="query", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        access_key: str,
        authorization: str | None = None,
    ) -> Request:
        """Get the menus and permissions that the logged-in user has in an application.

        Needs the token of a portal user who has chosen an organization. The organization must have bought the application. Both lists are
        empty for a user without any.

        Args:
            access_key: Access key of the application; also its ID in the portal.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return get_app_menus_and_permissions.OPERATION.request(
            access_key=access_key,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> GetAppMenusAndPermissionsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAppMenusAndPermissionsResponse = get_app_menus_and_permissions.OPERATION.decode(content)
        return answer


class get_app_menus_and_permissions_v22:
    """Get the menus and permissions that the logged-in user has in an application (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="get_app_menus_and_permissions_v22",
        operation_id="getAppMenusAndPermissionsV22",
        method="GET",
        path="/app-portal-service/v2.2/user/app/resource/info",
        summary="Get the menus and permissions that the logged-in user has in an application (v2.2).",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31401: "authentication", 31403: "permission", 31404: "not-found", 31512: "conflict", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/application/get_app_menu_and_permission"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/application/getAppMenuAndPermission.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetAppMenusAndPermissionsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="access_key", wire="accessKey", place="query", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        access_key: str,
        authorization: str | None = None,
    ) -> Request:
        """Get the menus and permissions that the logged-in user has in an application (v2.2).

        Form v2.2 of `getAppMenusAndPermissions`: success is code 0 instead of 200. Needs the token of a portal user who has chosen an
        organization.

        Args:
            access_key: Access key of the application; also its ID in the portal.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return get_app_menus_and_permissions_v22.OPERATION.request(
            access_key=access_key,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> GetAppMenusAndPermissionsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAppMenusAndPermissionsResponse = get_app_menus_and_permissions_v22.OPERATION.decode(content)
        return answer


class get_current_user:
    """Get the logged-in user."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="get_current_user",
        operation_id="getCurrentPortalUser",
        method="GET",
        path="/app-portal-service/v2.0/user/info",
        summary="Get the logged-in user.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/get_user_information.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetCurrentPortalUserResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="authorization", wire="Authorization", place="header", secret=True),),
    )

    @staticmethod
    def request(
        *,
        authorization: str | None = None,
    ) -> Request:
        """Get the logged-in user.

        Needs the token of a portal user who has chosen an organization.

        Args:
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return get_current_user.OPERATION.request(
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> GetCurrentPortalUserResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetCurrentPortalUserResponse = get_current_user.OPERATION.decode(content)
        return answer


class get_current_user_v22:
    """Get the logged-in user (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="get_current_user_v22",
        operation_id="getCurrentPortalUserV22",
        method="GET",
        path="/app-portal-service/v2.2/user/info",
        summary="Get the logged-in user (v2.2).",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31401: "authentication", 31512: "conflict", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/user_and_ou/get_user_information.html"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/getUserInformation.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetCurrentPortalUserResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="authorization", wire="Authorization", place="header", secret=True),),
    )

    @staticmethod
    def request(
        *,
        authorization: str | None = None,
    ) -> Request:
        """Get the logged-in user (v2.2).

        Form v2.2 of `getCurrentPortalUser`: success is code 0 instead of 200. Needs the token of a portal user who has chosen an
        organization.

        Args:
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return get_current_user_v22.OPERATION.request(
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> GetCurrentPortalUserResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetCurrentPortalUserResponse = get_current_user_v22.OPERATION.decode(content)
        return answer


class get_password_reset_token:
    """Get a token with which a user's password can be reset."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="get_password_reset_token",
        operation_id="getPortalPasswordResetToken",
        method="POST",
        path="/app-portal-service/v2.3/password/getResetToken",
        summary="Get a token with which a user's password can be reset.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", 31429: "rate-limited", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/preview/authentication/get_password_token"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetPortalPasswordResetTokenResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="body"),
            Argument(name="email", wire="email", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str | None = None,
        email: str | None = None,
    ) -> Request:
        """Get a token with which a user's password can be reset.

        Give the user ID, the email address, or both of the same user. An administrator must have granted the application "Create or delete
        user accounts in the OU" in the portal. The table spells the ID `userID`, the sample `userId`.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: ID of the user.
            email: Email address of the user.
        """
        return get_password_reset_token.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            email=email,
        )

    @staticmethod
    def decode(content: bytes) -> GetPortalPasswordResetTokenResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetPortalPasswordResetTokenResponse = get_password_reset_token.OPERATION.decode(content)
        return answer


class get_role_permissions:
    """Get the menu groups, permissions and visible organization structures of a role."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="get_role_permissions",
        operation_id="getPortalRolePermissions",
        method="POST",
        path="/app-portal-service/v2.3/role/app/resource/assignedList",
        summary="Get the menu groups, permissions and visible organization structures of a role.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support-ppe1.envisioniot.com/docs/app-portal-api/zh_CN/dev/user_and_ou/get_role_permission.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetPortalRolePermissionsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="role_id", wire="roleId", place="body", required=True),
            Argument(name="locale", wire="locale", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        role_id: str,
        locale: PortalLocale | str | None = None,
    ) -> Request:
        """Get the menu groups, permissions and visible organization structures of a role.

        Needs no portal user.

        Args:
            org_id: Organization (OU) that owns the resources.
            role_id: ID of the role.
            locale: Language of the names; English by default.
        """
        return get_role_permissions.OPERATION.request(
            org_id=org_id,
            role_id=role_id,
            locale=locale,
        )

    @staticmethod
    def decode(content: bytes) -> GetPortalRolePermissionsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetPortalRolePermissionsResponse = get_role_permissions.OPERATION.decode(content)
        return answer


class get_session:
    """Get the user and the organization that a portal access token stands for."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="get_session",
        operation_id="getPortalSession",
        method="GET",
        path="/app-portal-service/v2.1/session/info",
        summary="Get the user and the organization that a portal access token stands for.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/get_token_information.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetPortalSessionResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="authorization", wire="Authorization", place="header", secret=True),),
    )

    @staticmethod
    def request(
        *,
        authorization: str | None = None,
    ) -> Request:
        """Get the user and the organization that a portal access token stands for.

        Needs the token of a portal user who has chosen an organization.

        Args:
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return get_session.OPERATION.request(
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> GetPortalSessionResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetPortalSessionResponse = get_session.OPERATION.decode(content)
        return answer


class get_session_v22:
    """Get the user and the organization that a portal access token stands for (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="get_session_v22",
        operation_id="getPortalSessionV22",
        method="GET",
        path="/app-portal-service/v2.2/session/info",
        summary="Get the user and the organization that a portal access token stands for (v2.2).",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31401: "authentication", 31512: "conflict", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/authentication/get_token_information"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/authentication/getTokenInformation.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetPortalSessionResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="authorization", wire="Authorization", place="header", secret=True),),
    )

    @staticmethod
    def request(
        *,
        authorization: str | None = None,
    ) -> Request:
        """Get the user and the organization that a portal access token stands for (v2.2).

        Form v2.2 of `getPortalSession`: success is code 0 instead of 200. Needs the token of a portal user who has chosen an organization.

        Args:
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return get_session_v22.OPERATION.request(
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> GetPortalSessionResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetPortalSessionResponse = get_session_v22.OPERATION.decode(content)
        return answer


class get_structure_tree:
    """Get an organization structure of an application with its nodes and assets."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="get_structure_tree",
        operation_id="getPortalStructureTree",
        method="GET",
        path="/app-portal-service/v2.3/structure-service/structures/detail",
        summary="Get an organization structure of an application with its nodes and assets.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31404: "not-found", 31520: "not-found", **_ERRORS},
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.4.0/user_and_ou/get_structure_by_detail"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/3.0.0/user_and_ou/get_structure_by_detail.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetPortalStructureTreeResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="structure_root_id", wire="structureRootId", place="query", required=True),
            Argument(name="app_id", wire="appId", place="query", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="need_associated_asset", wire="needAssociatedAsset", place="query"),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
            Argument(name="locale", wire="locale", place="header"),
        ),
    )

    @staticmethod
    def request(
        *,
        structure_root_id: str,
        app_id: str,
        org_id: str | None = None,
        need_associated_asset: bool | None = None,
        authorization: str | None = None,
        locale: PortalLocale | str | None = None,
    ) -> Request:
        """Get an organization structure of an application with its nodes and assets.

        Needs no portal user. With the token of a portal user only what that user may see.

        Args:
            structure_root_id: ID of the root.
            app_id: Access key of the application; also its ID in the portal.
            org_id: Organization (OU) that owns the resources.
            need_associated_asset: Whether to return the resources associated with the nodes, too; false by default. Documentation before
                3.0 lists it among the headers.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
            locale: Language of the names; English by default.
        """
        return get_structure_tree.OPERATION.request(
            structure_root_id=structure_root_id,
            app_id=app_id,
            org_id=org_id,
            need_associated_asset=need_associated_asset,
            authorization=authorization,
            locale=locale,
        )

    @staticmethod
    def decode(content: bytes) -> GetPortalStructureTreeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetPortalStructureTreeResponse = get_structure_tree.OPERATION.decode(content)
        return answer


class get_user_base_info:
    """Find users by email address, by name and domain, or by phone number."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="get_user_base_info",
        operation_id="getUserBaseInfo",
        method="POST",
        path="/app-portal-service/v2.2/user/getUserBaseInfo",
        summary="Find users by email address, by name and domain, or by phone number.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.3.0/user_and_ou/get_user_base_info"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/getUserBaseInfo.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetUserBaseInfoResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="organization_id", wire="organizationId", place="body", required=True),
            Argument(name="email", wire="email", place="body", kind=" | None"),
            Argument(name="name", wire="name", place="body", kind=" | None"),
            Argument(name="domain", wire="domain", place="body", kind=" | None"),
            Argument(name="phone_area", wire="phoneArea", place="body", kind=" | None"),
            Argument(name="phone", wire="phone", place="body", kind=" | None"),
        ),
    )

    @staticmethod
    def request(
        *,
        organization_id: str,
        email: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        domain: str | None | Unset = UNSET,
        phone_area: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
    ) -> Request:
        """Find users by email address, by name and domain, or by phone number.

        Give at least one of the three besides the organization; without, nothing is found. Where several are given, the email address comes
        first, then name and domain, then the phone number. Needs no portal user. An administrator must have granted the application "Obtain
        the ID, username, email, and phone number of all users in the OU" in the portal.

        Args:
            organization_id: Organization to search.
            email: Email address.
            name: User name; for an account of a domain, together with `domain`.
            domain: Domain of the account, together with `name`.
            phone_area: Area code of the phone number, together with `phone`.
            phone: Phone number, together with `phoneArea`.
        """
        return get_user_base_info.OPERATION.request(
            organization_id=organization_id,
            email=email,
            name=name,
            domain=domain,
            phone_area=phone_area,
            phone=phone,
        )

    @staticmethod
    def decode(content: bytes) -> GetUserBaseInfoResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetUserBaseInfoResponse = get_user_base_info.OPERATION.decode(content)
        return answer


class get_user_domain:
    """Get the domain to which the user with an email address belongs."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="get_user_domain",
        operation_id="getPortalUserDomain",
        method="GET",
        path="/app-portal-service/v2.2/user/domain",
        summary="Get the domain to which the user with an email address belongs.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/get_user_domain.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetPortalUserDomainResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="email", wire="email", place="query", required=True),),
    )

    @staticmethod
    def request(
        *,
        email: str,
    ) -> Request:
        """Get the domain to which the user with an email address belongs.

        A domain stands for a third-party account system from which users log in. Needs no portal user.

        Args:
            email: Email address of the user.
        """
        return get_user_domain.OPERATION.request(
            email=email,
        )

    @staticmethod
    def decode(content: bytes) -> GetPortalUserDomainResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetPortalUserDomainResponse = get_user_domain.OPERATION.decode(content)
        return answer


class get_user_structure_tree:
    """Get the organization structures available to a user in an application, as a tree."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="get_user_structure_tree",
        operation_id="getPortalUserStructureTree",
        method="GET",
        path="/app-portal-service/v2.2/structure-service/structures/user",
        summary="Get the organization structures available to a user in an application, as a tree.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31520: "not-found", 31530: "conflict", 31531: "permission", **_ERRORS},
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.4.0/user_and_ou/get_structure_by_user.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetPortalUserStructureTreeResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="app_id", wire="appId", place="query", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
            Argument(name="locale", wire="locale", place="header"),
        ),
    )

    @staticmethod
    def request(
        *,
        app_id: str,
        org_id: str | None = None,
        authorization: str | None = None,
        locale: PortalLocale | str | None = None,
    ) -> Request:
        """Get the organization structures available to a user in an application, as a tree.

        Without assets. With the token of a portal user only what that user may see.

        Args:
            app_id: Access key of the application; also its ID in the portal.
            org_id: Organization (OU) that owns the resources.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
            locale: Language of the names; English by default.
        """
        return get_user_structure_tree.OPERATION.request(
            app_id=app_id,
            org_id=org_id,
            authorization=authorization,
            locale=locale,
        )

    @staticmethod
    def decode(content: bytes) -> GetPortalUserStructureTreeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetPortalUserStructureTreeResponse = get_user_structure_tree.OPERATION.decode(content)
        return answer


class join_users:
    """Add existing users to an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="join_users",
        operation_id="joinUsers",
        method="POST",
        path="/app-portal-service/v2.2/user/users/join",
        summary="Add existing users to an organization.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", 31408: "conflict", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.3.0/user_and_ou/join_users"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/joinUsers.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="JoinUsersResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="organization_id", wire="organizationId", place="body", required=True),
            Argument(name="user_ids", wire="userIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        organization_id: str,
        user_ids: Sequence[str],
    ) -> Request:
        """Add existing users to an organization.

        Needs no portal user. An administrator must have granted the application "Create or delete user accounts in the OU" in the portal.

        Args:
            organization_id: Organization to which the users are added.
            user_ids: IDs of the users.
        """
        return join_users.OPERATION.request(
            organization_id=organization_id,
            user_ids=user_ids,
        )

    @staticmethod
    def decode(content: bytes) -> JoinUsersResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: JoinUsersResponse = join_users.OPERATION.decode(content)
        return answer


class list_app_structures:
    """List the roots of the organization structures of an application."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_app_structures",
        operation_id="listPortalAppStructures",
        method="GET",
        path="/app-portal-service/v2.3/structure-service/structures/app",
        summary="List the roots of the organization structures of an application.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="list"),
        errors={31520: "not-found", **_ERRORS},
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/3.0.0/user_and_ou/get_structure_by_app.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListPortalAppStructuresResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="app_id", wire="appId", place="query", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
            Argument(name="locale", wire="locale", place="header"),
        ),
    )

    @staticmethod
    def request(
        *,
        app_id: str,
        org_id: str | None = None,
        authorization: str | None = None,
        locale: PortalLocale | str | None = None,
    ) -> Request:
        """List the roots of the organization structures of an application.

        Needs no portal user. With the token of a portal user only what that user may see.

        Args:
            app_id: Access key of the application; also its ID in the portal.
            org_id: Organization (OU) that owns the resources.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
            locale: Language of the names; English by default.
        """
        return list_app_structures.OPERATION.request(
            app_id=app_id,
            org_id=org_id,
            authorization=authorization,
            locale=locale,
        )

    @staticmethod
    def decode(content: bytes) -> ListPortalAppStructuresResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListPortalAppStructuresResponse = list_app_structures.OPERATION.decode(content)
        return answer


class list_app_users:
    """List the users who may use the application that makes the request."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_app_users",
        operation_id="listAppUsers",
        method="POST",
        path="/app-portal-service/v2.2/user/list",
        summary="List the users who may use the application that makes the request.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31401: "authentication", 31403: "permission", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data.users", total="data.pagination.totalElements", first=0
        ),
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/get_app_user_list.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListAppUsersResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        authorization: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """List the users who may use the application that makes the request.

        Needs the token of an administrator of the organization, who sees the users within their reach. 1,000 users per page when no page is
        given.

        Args:
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
            page_size: Records per page; 1000 when no page is asked for.
            page_no: Page number; the first page is 0.
        """
        return list_app_users.OPERATION.request(
            authorization=authorization,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> ListAppUsersResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListAppUsersResponse = list_app_users.OPERATION.decode(content)
        return answer


class list_asset_structures:
    """List the organization structures in which an asset stands."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_asset_structures",
        operation_id="listAssetStructures",
        method="GET",
        path="/app-portal-service/v2.1/asset/structure",
        summary="List the organization structures in which an asset stands.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/get_asset_structure.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListAssetStructuresResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="asset_id", wire="assetId", place="query"),
            Argument(name="asset_ids", wire="assetIds", place="query", style="comma"),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        asset_id: str | None = None,
        asset_ids: Sequence[str] | None = None,
        authorization: str | None = None,
    ) -> Request:
        """List the organization structures in which an asset stands.

        Needs the token of a portal user who has chosen an organization. The table calls the parameter `assetIds`, the sample `assetId`, and
        so does form v2.2: give one of them.

        Args:
            asset_id: ID of the asset; the name that the sample uses.
            asset_ids: IDs of several assets; the name that the table uses.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return list_asset_structures.OPERATION.request(
            asset_id=asset_id,
            asset_ids=asset_ids,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> ListAssetStructuresResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListAssetStructuresResponse = list_asset_structures.OPERATION.decode(content)
        return answer


class list_asset_structures_v22:
    """List the organization structures in which an asset stands (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_asset_structures_v22",
        operation_id="listAssetStructuresV22",
        method="GET",
        path="/app-portal-service/v2.2/asset/structure",
        summary="List the organization structures in which an asset stands (v2.2).",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31401: "authentication", 31404: "not-found", 31512: "conflict", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/asset/get_asset_structure"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/asset/getAssetStructure.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListAssetStructuresResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="asset_id", wire="assetId", place="query", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        asset_id: str,
        authorization: str | None = None,
    ) -> Request:
        """List the organization structures in which an asset stands (v2.2).

        Form v2.2 of `listAssetStructures`: success is code 0 instead of 200. Needs the token of a portal user who has chosen an
        organization.

        Args:
            asset_id: ID of the asset.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return list_asset_structures_v22.OPERATION.request(
            asset_id=asset_id,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> ListAssetStructuresResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListAssetStructuresResponse = list_asset_structures_v22.OPERATION.decode(content)
        return answer


class list_assets_of_users:
    """List the assets that several users may access."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_assets_of_users",
        operation_id="listAssetsOfUsers",
        method="POST",
        path="/app-portal-service/v2.2/user/users/assetList",
        summary="List the assets that several users may access.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.3.0/user_and_ou/get_users_asset_list"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/getUsersAssetList.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListAssetsOfUsersResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="organization_id", wire="organizationId", place="body", required=True),
            Argument(name="user_ids", wire="userIds", place="body", kind="list[]", required=True),
            Argument(name="resource_types", wire="resourceTypes", place="body", kind="list[]"),
        ),
    )

    @staticmethod
    def request(
        *,
        organization_id: str,
        user_ids: Sequence[str],
        resource_types: Sequence[str] | None = None,
    ) -> Request:
        """List the assets that several users may access.

        Needs no portal user. An administrator must have granted the application "Obtain all user permissions in the OU" in the portal.

        Args:
            organization_id: Organization to which the users belong.
            user_ids: IDs of the users.
            resource_types: Only resources of these types, at most 1,000. From documentation 3.0 on.
        """
        return list_assets_of_users.OPERATION.request(
            organization_id=organization_id,
            user_ids=user_ids,
            resource_types=resource_types,
        )

    @staticmethod
    def decode(content: bytes) -> ListAssetsOfUsersResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListAssetsOfUsersResponse = list_assets_of_users.OPERATION.decode(content)
        return answer


class list_audit_logs:
    """List the audit logs of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_audit_logs",
        operation_id="listPortalAuditLogs",
        method="POST",
        path="/app-portal-service/v2.2/log/query",
        summary="List the audit logs of an organization.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", **_ERRORS},
        pagination=Pagination(
            style="page",
            place="body",
            at="pagination.pageNo",
            size="pagination.pageSize",
            items="data.auditLog",
            total="data.pagination.totalElements",
            first=0,
        ),
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.4.0/user_and_ou/query_audit_log"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/3.0.0/user_and_ou/query_audit_log.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListPortalAuditLogsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="start_time", wire="startTime", place="body", required=True, time="epoch-ms"),
            Argument(name="end_time", wire="endTime", place="body", required=True, time="epoch-ms"),
            Argument(name="locale", wire="locale", place="query"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        start_time: int | str | datetime,
        end_time: int | str | datetime,
        locale: PortalLocale | str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """List the audit logs of an organization.

        Needs no portal user. The table of the page of documentation 2.4.0 has no names for the fields of `pagination` in the answer; its
        sample spells them `total`, `limit` and `currentPage`, later tables as elsewhere.

        Args:
            org_id: Organization (OU) that owns the resources.
            start_time: First time, in milliseconds since the epoch. The table says text; samples have a number.
            end_time: Last time, in milliseconds since the epoch. The table says text; samples have a number.
            locale: Language of the names; English by default.
            page_size: Records per page; 1000 when no page is asked for.
            page_no: Page number; the first page is 0.
        """
        return list_audit_logs.OPERATION.request(
            org_id=org_id,
            start_time=start_time,
            end_time=end_time,
            locale=locale,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> ListPortalAuditLogsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListPortalAuditLogsResponse = list_audit_logs.OPERATION.decode(content)
        return answer


class list_manageable_users:
    """List the users that the logged-in administrator may manage."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_manageable_users",
        operation_id="listManageableUsers",
        method="POST",
        path="/app-portal-service/v2.0/organization/user/list",
        summary="List the users that the logged-in administrator may manage.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="value"),
        errors=_ERRORS,
        pagination=Pagination(style="page", place="body", at="pageNo", size="pageSize", items="data.users", total="data.pagination.totalElements", first=0),
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/get_manag_user_list.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListManageableUsersResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
            Argument(name="page_no", wire="pageNo", place="body"),
            Argument(name="page_size", wire="pageSize", place="body"),
            Argument(name="sorters", wire="sorters", place="body", kind="list[model:Sorter]"),
            Argument(name="pagination", wire="pagination", place="body", kind="model:PortalPaginationRequest"),
        ),
    )

    @staticmethod
    def request(
        *,
        authorization: str | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        sorters: Sequence[Sorter | Mapping[str, Any]] | None = None,
        pagination: PortalPaginationRequest | Mapping[str, Any] | None = None,
    ) -> Request:
        """List the users that the logged-in administrator may manage.

        Needs the token of an administrator of the organization. 1,000 users per page when no page is given. The table puts the page into
        `pagination`, as form v2.2 does; the sample has its fields directly in the body, and the answer there has the size that it asked
        for.

        Args:
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
            page_no: Page number; the first page is 0. As the sample has it.
            page_size: Records per page; 1000 by default. As the sample has it.
            sorters: Sort order. The overview of the EnOS API says that the Application Portal does not support it; the sample sends an
                empty list.
            pagination: The same in one object, as the table has it.
        """
        return list_manageable_users.OPERATION.request(
            authorization=authorization,
            page_no=page_no,
            page_size=page_size,
            sorters=sorters,
            pagination=pagination,
        )

    @staticmethod
    def decode(content: bytes) -> ListManageableUsersResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListManageableUsersResponse = list_manageable_users.OPERATION.decode(content)
        return answer


class list_manageable_users_v22:
    """List the users that the logged-in administrator may manage (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_manageable_users_v22",
        operation_id="listManageableUsersV22",
        method="POST",
        path="/app-portal-service/v2.2/organization/user/list",
        summary="List the users that the logged-in administrator may manage (v2.2).",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31512: "conflict", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data.users", total="data.pagination.totalElements", first=0
        ),
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/user_and_ou/get_manag_user_list"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/getManageableUserList.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListManageableUsersResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        authorization: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """List the users that the logged-in administrator may manage (v2.2).

        Form v2.2 of `listManageableUsers`: success is code 0 instead of 200. The page stands in `pagination`. Needs the token of an
        administrator of the organization.

        Args:
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
            page_size: Records per page; 1000 when no page is asked for.
            page_no: Page number; the first page is 0.
        """
        return list_manageable_users_v22.OPERATION.request(
            authorization=authorization,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> ListManageableUsersResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListManageableUsersResponse = list_manageable_users_v22.OPERATION.decode(content)
        return answer


class list_menu_access_logs:
    """List the accesses of users to menus in an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_menu_access_logs",
        operation_id="listPortalMenuAccessLogs",
        method="POST",
        path="/app-portal-service/v2.3/event/log/query",
        summary="List the accesses of users to menus in an organization.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data.logs", total="data.pagination.totalElements", first=0
        ),
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/3.0.0/user_and_ou/query_log.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListPortalMenuAccessLogsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="start_time", wire="startTime", place="body", required=True, time="epoch-ms"),
            Argument(name="end_time", wire="endTime", place="body", required=True, time="epoch-ms"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        start_time: int | datetime,
        end_time: int | datetime,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """List the accesses of users to menus in an organization.

        Needs no portal user. 1,000 logs per page when no page is given.

        Args:
            org_id: Organization (OU) that owns the resources.
            start_time: First time, in milliseconds since the epoch.
            end_time: Last time, in milliseconds since the epoch.
            page_size: Records per page; 1000 when no page is asked for.
            page_no: Page number; the first page is 0.
        """
        return list_menu_access_logs.OPERATION.request(
            org_id=org_id,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> ListPortalMenuAccessLogsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListPortalMenuAccessLogsResponse = list_menu_access_logs.OPERATION.decode(content)
        return answer


class list_menu_groups:
    """List the menu groups of an application."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_menu_groups",
        operation_id="listPortalMenuGroups",
        method="GET",
        path="/app-portal-service/v2.3/app/menuGroup/list",
        summary="List the menu groups of an application.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", **_ERRORS},
        since="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.4.4/user_and_ou/get_menu_group"},
            {"kind": "docs", "page": "https://support.enos-iot.com/app-portal-api/en/3.0.0/user_and_ou/get_menu_group.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListPortalMenuGroupsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="app_id", wire="appId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        app_id: str,
    ) -> Request:
        """List the menu groups of an application.

        Needs no portal user. The table has the list in `menuGroups`, the samples have it directly in `data`, as here.

        Args:
            org_id: Organization (OU) that owns the resources.
            app_id: Access key of the application; also its ID in the portal.
        """
        return list_menu_groups.OPERATION.request(
            org_id=org_id,
            app_id=app_id,
        )

    @staticmethod
    def decode(content: bytes) -> ListPortalMenuGroupsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListPortalMenuGroupsResponse = list_menu_groups.OPERATION.decode(content)
        return answer


class list_message_colors:
    """List the colors that the icon of a message can have."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_message_colors",
        operation_id="listMessageColors",
        method="GET",
        path="/app-portal-service/v2.0/message/enum/colors",
        summary="List the colors that the icon of a message can have.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/get_colors_of_the_message_icon.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListMessageColorsResponse",
        models="energy_api.enos.models",
        arguments=(),
    )

    @staticmethod
    def request() -> Request:
        """List the colors that the icon of a message can have.

        Needs no portal user.
        """
        return list_message_colors.OPERATION.request()

    @staticmethod
    def decode(content: bytes) -> ListMessageColorsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListMessageColorsResponse = list_message_colors.OPERATION.decode(content)
        return answer


class list_message_colors_v22:
    """List the colors that the icon of a message can have (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_message_colors_v22",
        operation_id="listMessageColorsV22",
        method="GET",
        path="/app-portal-service/v2.2/message/enum/colors",
        summary="List the colors that the icon of a message can have (v2.2).",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/application/get_colors_of_the_message_icon"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/application/getColorsOfTheMessageIcon.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListMessageColorsResponse",
        models="energy_api.enos.models",
        arguments=(),
    )

    @staticmethod
    def request() -> Request:
        """List the colors that the icon of a message can have (v2.2).

        Form v2.2 of `listMessageColors`: success is code 0 instead of 200. Needs no portal user.
        """
        return list_message_colors_v22.OPERATION.request()

    @staticmethod
    def decode(content: bytes) -> ListMessageColorsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListMessageColorsResponse = list_message_colors_v22.OPERATION.decode(content)
        return answer


class list_message_ringtones:
    """List the ringtones that a message can have."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_message_ringtones",
        operation_id="listMessageRingtones",
        method="GET",
        path="/app-portal-service/v2.0/message/enum/ringtones",
        summary="List the ringtones that a message can have.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/get_message_ringtones.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListMessageRingtonesResponse",
        models="energy_api.enos.models",
        arguments=(),
    )

    @staticmethod
    def request() -> Request:
        """List the ringtones that a message can have.

        Needs no portal user.
        """
        return list_message_ringtones.OPERATION.request()

    @staticmethod
    def decode(content: bytes) -> ListMessageRingtonesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListMessageRingtonesResponse = list_message_ringtones.OPERATION.decode(content)
        return answer


class list_message_ringtones_v22:
    """List the ringtones that a message can have (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_message_ringtones_v22",
        operation_id="listMessageRingtonesV22",
        method="GET",
        path="/app-portal-service/v2.2/message/enum/ringtones",
        summary="List the ringtones that a message can have (v2.2).",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/application/get_message_ringtones"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/application/getMessageRingtones.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListMessageRingtonesResponse",
        models="energy_api.enos.models",
        arguments=(),
    )

    @staticmethod
    def request() -> Request:
        """List the ringtones that a message can have (v2.2).

        Form v2.2 of `listMessageRingtones`: success is code 0 instead of 200. Needs no portal user.
        """
        return list_message_ringtones_v22.OPERATION.request()

    @staticmethod
    def decode(content: bytes) -> ListMessageRingtonesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListMessageRingtonesResponse = list_message_ringtones_v22.OPERATION.decode(content)
        return answer


class list_organization_languages:
    """List the languages that an organization uses."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_organization_languages",
        operation_id="listOrganizationLanguages",
        method="GET",
        path="/app-portal-service/v2.2/organization/language/get",
        summary="List the languages that an organization uses.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/user_and_ou/get_organization_lang_list"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/getOrganizationLanguageList.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListOrganizationLanguagesResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
    ) -> Request:
        """List the languages that an organization uses.

        Needs no portal user.

        Args:
            org_id: Organization (OU) that owns the resources.
        """
        return list_organization_languages.OPERATION.request(
            org_id=org_id,
        )

    @staticmethod
    def decode(content: bytes) -> ListOrganizationLanguagesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListOrganizationLanguagesResponse = list_organization_languages.OPERATION.decode(content)
        return answer


class list_organization_roles:
    """List the roles of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_organization_roles",
        operation_id="listOrganizationRoles",
        method="GET",
        path="/app-portal-service/v2.2/organization/role/list",
        summary="List the roles of an organization.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31404: "not-found", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.2.0/user_and_ou/get_organization_roles"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/getOrganizationRoles.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListOrganizationRolesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="locale", wire="locale", place="header"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        locale: PortalLocale | str | None = None,
    ) -> Request:
        """List the roles of an organization.

        Needs no portal user. The table lists `orgId` among the headers; samples send it in the query.

        Args:
            org_id: Organization (OU) that owns the resources.
            locale: Language of the names; English by default.
        """
        return list_organization_roles.OPERATION.request(
            org_id=org_id,
            locale=locale,
        )

    @staticmethod
    def decode(content: bytes) -> ListOrganizationRolesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListOrganizationRolesResponse = list_organization_roles.OPERATION.decode(content)
        return answer


class list_organization_user_groups:
    """List the user groups of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_organization_user_groups",
        operation_id="listOrganizationUserGroups",
        method="GET",
        path="/app-portal-service/v2.3/organization/userGroup/list",
        summary="List the user groups of an organization.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", **_ERRORS},
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.4.0/user_and_ou/get_organization_user_group_list"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListOrganizationUserGroupsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="locale", wire="locale", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        locale: PortalLocale | str | None = None,
    ) -> Request:
        """List the user groups of an organization.

        Needs no portal user.

        Args:
            org_id: Organization (OU) that owns the resources.
            locale: Language of the names; English by default.
        """
        return list_organization_user_groups.OPERATION.request(
            org_id=org_id,
            locale=locale,
        )

    @staticmethod
    def decode(content: bytes) -> ListOrganizationUserGroupsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListOrganizationUserGroupsResponse = list_organization_user_groups.OPERATION.decode(content)
        return answer


class list_organization_users:
    """List the users of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_organization_users",
        operation_id="listPortalOrganizationUsers",
        method="POST",
        path="/app-portal-service/v2.0/user/organization/roster",
        summary="List the users of an organization.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="value"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data.users", total="data.pagination.totalElements", first=0
        ),
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/get_ou_user_list.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListPortalOrganizationUsersResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="body", required=True),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """List the users of an organization.

        Needs no portal user; an administrator of the organization must have granted the application access to user data. 1,000 users per
        page when no page is given.

        Args:
            org_id: ID of the organization.
            page_size: Records per page; 1000 when no page is asked for.
            page_no: Page number; the first page is 0.
        """
        return list_organization_users.OPERATION.request(
            org_id=org_id,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> ListPortalOrganizationUsersResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListPortalOrganizationUsersResponse = list_organization_users.OPERATION.decode(content)
        return answer


class list_organization_users_v22:
    """List the users of an organization (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_organization_users_v22",
        operation_id="listPortalOrganizationUsersV22",
        method="POST",
        path="/app-portal-service/v2.2/user/organization/roster",
        summary="List the users of an organization (v2.2).",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data.users", total="data.pagination.totalElements", first=0
        ),
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.4.0/user_and_ou/get_ou_user_list"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/getOrganizationUserList.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListPortalOrganizationUsersResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="body", required=True),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """List the users of an organization (v2.2).

        Form v2.2 of `listPortalOrganizationUsers`: success is code 0 instead of 200. Needs no portal user; an administrator of the
        organization must have granted the application access to user data.

        Args:
            org_id: ID of the organization.
            page_size: Records per page; 1000 when no page is asked for.
            page_no: Page number; the first page is 0.
        """
        return list_organization_users_v22.OPERATION.request(
            org_id=org_id,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> ListPortalOrganizationUsersResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListPortalOrganizationUsersResponse = list_organization_users_v22.OPERATION.decode(content)
        return answer


class list_organizations:
    """List the organizations to which the logged-in user belongs."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_organizations",
        operation_id="listPortalOrganizations",
        method="GET",
        path="/app-portal-service/v2.0/user/organization/list",
        summary="List the organizations to which the logged-in user belongs.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/get_organization_list.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListPortalOrganizationsResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="authorization", wire="Authorization", place="header", secret=True),),
    )

    @staticmethod
    def request(
        *,
        authorization: str | None = None,
    ) -> Request:
        """List the organizations to which the logged-in user belongs.

        Needs the token of a portal user.

        Args:
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return list_organizations.OPERATION.request(
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> ListPortalOrganizationsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListPortalOrganizationsResponse = list_organizations.OPERATION.decode(content)
        return answer


class list_organizations_v22:
    """List the organizations to which the logged-in user belongs (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_organizations_v22",
        operation_id="listPortalOrganizationsV22",
        method="GET",
        path="/app-portal-service/v2.2/user/organization/list",
        summary="List the organizations to which the logged-in user belongs (v2.2).",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31401: "authentication", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/user_and_ou/get_organization_list"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/getOrganizationList.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListPortalOrganizationsResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="authorization", wire="Authorization", place="header", secret=True),),
    )

    @staticmethod
    def request(
        *,
        authorization: str | None = None,
    ) -> Request:
        """List the organizations to which the logged-in user belongs (v2.2).

        Form v2.2 of `listPortalOrganizations`: success is code 0 instead of 200. Needs the token of a portal user.

        Args:
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return list_organizations_v22.OPERATION.request(
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> ListPortalOrganizationsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListPortalOrganizationsResponse = list_organizations_v22.OPERATION.decode(content)
        return answer


class list_resource_types:
    """List types of resources by their codes."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_resource_types",
        operation_id="listPortalResourceTypes",
        method="POST",
        path="/app-portal-service/v2.3/resource/type/list",
        summary="List types of resources by their codes.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", **_ERRORS},
        since="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/preview/asset/get_resource_type.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/app-portal-api/en/dev/asset/get_resource_type.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListPortalResourceTypesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="codes", wire="codes", place="body", kind="list[]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        codes: Sequence[str] | None = None,
    ) -> Request:
        """List types of resources by their codes.

        Needs no portal user. The table spells the codes `code` and calls the name a text; samples send `codes` and show the name in several
        languages.

        Args:
            org_id: Organization (OU) that owns the resources.
            codes: Codes of the types.
        """
        return list_resource_types.OPERATION.request(
            org_id=org_id,
            codes=codes,
        )

    @staticmethod
    def decode(content: bytes) -> ListPortalResourceTypesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListPortalResourceTypesResponse = list_resource_types.OPERATION.decode(content)
        return answer


class list_resources:
    """List the resources of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_resources",
        operation_id="listPortalResources",
        method="POST",
        path="/app-portal-service/v2.3/resource/list",
        summary="List the resources of an organization.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", **_ERRORS},
        pagination=Pagination(
            style="page",
            place="body",
            at="pagination.pageNo",
            size="pagination.pageSize",
            items="data.resources",
            total="data.pagination.totalElements",
            first=0,
        ),
        since="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/dev/asset/get_resource_list.html"},
            {"kind": "docs", "page": "https://support-ppe1.envisioniot.com/docs/app-portal-api/en/3.0.0/asset/get_resource_list.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListPortalResourcesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="codes", wire="codes", place="body", kind="list[]"),
            Argument(name="ids", wire="ids", place="body", kind="list[]"),
            Argument(name="types", wire="types", place="body", kind="list[]"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        codes: Sequence[str] | None = None,
        ids: Sequence[str] | None = None,
        types: Sequence[str] | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """List the resources of an organization.

        Needs no portal user. Resources that meet all conditions; all of them without one. 1,000 per page when no page is given.

        Args:
            org_id: Organization (OU) that owns the resources.
            codes: Only resources of these codes.
            ids: Only resources of these IDs.
            types: Only resources of these types.
            page_size: Records per page; 1000 when no page is asked for.
            page_no: Page number; the first page is 0.
        """
        return list_resources.OPERATION.request(
            org_id=org_id,
            codes=codes,
            ids=ids,
            types=types,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> ListPortalResourcesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListPortalResourcesResponse = list_resources.OPERATION.decode(content)
        return answer


class list_roles_of_users:
    """List the roles of several users."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_roles_of_users",
        operation_id="listRolesOfUsers",
        method="POST",
        path="/app-portal-service/v2.2/userRoles/roleList",
        summary="List the roles of several users.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.4.0/user_and_ou/get_users_role_list"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/getUsersRoleList.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListRolesOfUsersResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="organization_id", wire="organizationId", place="body", required=True),
            Argument(name="user_ids", wire="userIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        organization_id: str,
        user_ids: Sequence[str],
    ) -> Request:
        """List the roles of several users.

        Needs no portal user. An administrator must have granted the application "Obtain all user permissions in the OU" in the portal.

        Args:
            organization_id: Organization to which the users belong.
            user_ids: IDs of the users.
        """
        return list_roles_of_users.OPERATION.request(
            organization_id=organization_id,
            user_ids=user_ids,
        )

    @staticmethod
    def decode(content: bytes) -> ListRolesOfUsersResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListRolesOfUsersResponse = list_roles_of_users.OPERATION.decode(content)
        return answer


class list_structure_assets:
    """List the assets below organization structures that the logged-in user may access."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_structure_assets",
        operation_id="listStructureAssets",
        method="POST",
        path="/app-portal-service/v2.2/structure/asset/list",
        summary="List the assets below organization structures that the logged-in user may access.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="list"),
        errors={31400: "invalid", 31401: "authentication", 31404: "not-found", 31512: "conflict", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.2.0/asset/get_structure_asset"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/asset/getStructureAsset.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListStructureAssetsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="structure_ids", wire="structureIds", place="body", kind="list[]", required=True),
            Argument(name="locale", wire="locale", place="body", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        structure_ids: Sequence[str],
        locale: PortalLocale | str,
        authorization: str | None = None,
    ) -> Request:
        """List the assets below organization structures that the logged-in user may access.

        Needs the token of a portal user who has chosen an organization. `listPortalUserStructures` tells the structures of the user.

        Args:
            structure_ids: IDs of the structures.
            locale: Language of the names. Optional in documentation 2.2 and 2.3.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return list_structure_assets.OPERATION.request(
            structure_ids=structure_ids,
            locale=locale,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> ListStructureAssetsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListStructureAssetsResponse = list_structure_assets.OPERATION.decode(content)
        return answer


class list_structures_of_users:
    """List the organization structures of several users."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_structures_of_users",
        operation_id="listStructuresOfUsers",
        method="POST",
        path="/app-portal-service/v2.2/userStructures/structureList",
        summary="List the organization structures of several users.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.3.0/user_and_ou/get_users_structure_list"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/getUsersStructureList.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListStructuresOfUsersResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="organization_id", wire="organizationId", place="body", required=True),
            Argument(name="user_ids", wire="userIds", place="body", kind="list[]", required=True),
            Argument(name="locale", wire="locale", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        organization_id: str,
        user_ids: Sequence[str],
        locale: PortalLocale | str | None = None,
    ) -> Request:
        """List the organization structures of several users.

        Needs no portal user. An administrator must have granted the application "Obtain all user permissions in the OU" in the portal.

        Args:
            organization_id: Organization to which the users belong.
            user_ids: IDs of the users.
            locale: Language of the names; their default text by default.
        """
        return list_structures_of_users.OPERATION.request(
            organization_id=organization_id,
            user_ids=user_ids,
            locale=locale,
        )

    @staticmethod
    def decode(content: bytes) -> ListStructuresOfUsersResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListStructuresOfUsersResponse = list_structures_of_users.OPERATION.decode(content)
        return answer


class list_unresolved_messages:
    """List the IDs of the unresolved messages of an application."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_unresolved_messages",
        operation_id="listUnresolvedMessages",
        method="POST",
        path="/app-portal-service/v2.0/message/unresolved/list",
        summary="List the IDs of the unresolved messages of an application.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="value"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data.ids", total="data.pagination.totalElements", first=0
        ),
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/get_unresolved_messages.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListUnresolvedMessagesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="access_key", wire="accessKey", place="body", required=True),
            Argument(name="org_id", wire="orgId", place="body", required=True),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        access_key: str,
        org_id: str,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """List the IDs of the unresolved messages of an application.

        The organization must have bought the application. Needs no portal user. 1,000 messages per page when no page is given.

        Args:
            access_key: Access key of the application.
            org_id: ID of the organization.
            page_size: Records per page; 1000 when no page is asked for.
            page_no: Page number; the first page is 0.
        """
        return list_unresolved_messages.OPERATION.request(
            access_key=access_key,
            org_id=org_id,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> ListUnresolvedMessagesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListUnresolvedMessagesResponse = list_unresolved_messages.OPERATION.decode(content)
        return answer


class list_unresolved_messages_v22:
    """List the IDs of the unresolved messages of an application (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_unresolved_messages_v22",
        operation_id="listUnresolvedMessagesV22",
        method="POST",
        path="/app-portal-service/v2.2/message/unresolved/list",
        summary="List the IDs of the unresolved messages of an application (v2.2).",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data.ids", total="data.pagination.totalElements", first=0
        ),
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/application/get_unresolved_messages"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/application/getUnresolvedMessages.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListUnresolvedMessagesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="access_key", wire="accessKey", place="body", required=True),
            Argument(name="org_id", wire="orgId", place="body", required=True),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        access_key: str,
        org_id: str,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """List the IDs of the unresolved messages of an application (v2.2).

        Form v2.2 of `listUnresolvedMessages`: success is code 0 instead of 200. Needs no portal user.

        Args:
            access_key: Access key of the application.
            org_id: ID of the organization.
            page_size: Records per page; 1000 when no page is asked for.
            page_no: Page number; the first page is 0.
        """
        return list_unresolved_messages_v22.OPERATION.request(
            access_key=access_key,
            org_id=org_id,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> ListUnresolvedMessagesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListUnresolvedMessagesResponse = list_unresolved_messages_v22.OPERATION.decode(content)
        return answer


class list_user_app_resources:
    """List the menus and permissions that a user has in an application."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_user_app_resources",
        operation_id="listUserAppResources",
        method="GET",
        path="/app-portal-service/v2.3/user/app/resource/permission",
        summary="List the menus and permissions that a user has in an application.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.4.0/application/get_app_resources_by_user_and_org.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListUserAppResourcesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="app_id", wire="appId", place="query", required=True),
            Argument(name="locale", wire="locale", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        app_id: str,
        locale: PortalLocale | str | None = None,
    ) -> Request:
        """List the menus and permissions that a user has in an application.

        Like `getAppMenusAndPermissionsV22`, but for any user and without their token. Both lists are empty for a user without any.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: ID of the user.
            app_id: Access key of the application; also its ID in the portal.
            locale: Language of the names; English by default.
        """
        return list_user_app_resources.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            app_id=app_id,
            locale=locale,
        )

    @staticmethod
    def decode(content: bytes) -> ListUserAppResourcesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListUserAppResourcesResponse = list_user_app_resources.OPERATION.decode(content)
        return answer


class list_user_apps:
    """List the applications that the logged-in user may use."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_user_apps",
        operation_id="listUserApps",
        method="GET",
        path="/app-portal-service/v2.0/user/app/list",
        summary="List the applications that the logged-in user may use.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/get_user_apps.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListUserAppsResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="authorization", wire="Authorization", place="header", secret=True),),
    )

    @staticmethod
    def request(
        *,
        authorization: str | None = None,
    ) -> Request:
        """List the applications that the logged-in user may use.

        Needs the token of a portal user who has chosen an organization.

        Args:
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return list_user_apps.OPERATION.request(
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> ListUserAppsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListUserAppsResponse = list_user_apps.OPERATION.decode(content)
        return answer


class list_user_apps_v22:
    """List the applications that the logged-in user may use (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_user_apps_v22",
        operation_id="listUserAppsV22",
        method="GET",
        path="/app-portal-service/v2.2/user/app/list",
        summary="List the applications that the logged-in user may use (v2.2).",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31401: "authentication", 31512: "conflict", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/app-portal-api/zh_CN/3.0.0/application/get_user_apps.html"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/application/getUserApplications.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListUserAppsResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="authorization", wire="Authorization", place="header", secret=True),),
    )

    @staticmethod
    def request(
        *,
        authorization: str | None = None,
    ) -> Request:
        """List the applications that the logged-in user may use (v2.2).

        Form v2.2 of `listUserApps`: success is code 0 instead of 200. Needs the token of a portal user who has chosen an organization.

        Args:
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return list_user_apps_v22.OPERATION.request(
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> ListUserAppsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListUserAppsResponse = list_user_apps_v22.OPERATION.decode(content)
        return answer


class list_user_assets:
    """List the assets that a user may access in an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_user_assets",
        operation_id="listUserAssets",
        method="POST",
        path="/app-portal-service/v2.0/user/asset/list",
        summary="List the assets that a user may access in an organization.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="value"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data.assets", total="data.pagination.totalElements", first=0
        ),
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/get_assets_by_ou.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListUserAssetsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="user_id", wire="userId", place="body", required=True),
            Argument(name="org_id", wire="orgId", place="body", required=True),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        user_id: str,
        org_id: str,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """List the assets that a user may access in an organization.

        Needs no portal user. The organization must have bought the application. An administrator of the organization must have granted the
        application access to the assets. 1,000 assets per page when no page is given.

        Args:
            user_id: ID of the user.
            org_id: Organization that owns the assets.
            page_size: Records per page; 1000 when no page is asked for.
            page_no: Page number; the first page is 0.
        """
        return list_user_assets.OPERATION.request(
            user_id=user_id,
            org_id=org_id,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> ListUserAssetsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListUserAssetsResponse = list_user_assets.OPERATION.decode(content)
        return answer


class list_user_assets_v22:
    """List the assets that a user may access in an organization (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_user_assets_v22",
        operation_id="listUserAssetsV22",
        method="POST",
        path="/app-portal-service/v2.2/user/asset/list",
        summary="List the assets that a user may access in an organization (v2.2).",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data.assets", total="data.pagination.totalElements", first=0
        ),
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.4.0/asset/get_assets_by_ou"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/asset/getAssetsByOrganization.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListUserAssetsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="user_id", wire="userId", place="body", required=True),
            Argument(name="org_id", wire="orgId", place="body", required=True),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        user_id: str,
        org_id: str,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """List the assets that a user may access in an organization (v2.2).

        Form v2.2 of `listUserAssets`: success is code 0 instead of 200. Needs no portal user. An administrator of the organization must
        have granted the application access to the assets.

        Args:
            user_id: ID of the user.
            org_id: Organization that owns the assets.
            page_size: Records per page; 1000 when no page is asked for.
            page_no: Page number; the first page is 0.
        """
        return list_user_assets_v22.OPERATION.request(
            user_id=user_id,
            org_id=org_id,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> ListUserAssetsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListUserAssetsResponse = list_user_assets_v22.OPERATION.decode(content)
        return answer


class list_user_group_resources:
    """List the resources to which a user group has access."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_user_group_resources",
        operation_id="listUserGroupResources",
        method="GET",
        path="/app-portal-service/v2.3/userGroup/resource/assignedList",
        summary="List the resources to which a user group has access.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/dev/asset/get_user_group_resource_list.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListUserGroupResourcesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_group_id", wire="userGroupId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_group_id: str,
    ) -> Request:
        """List the resources to which a user group has access.

        The page names the path `/app-portal/api/v3/userGroup/resource/assignedList`, its sample calls this one.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_group_id: ID of the group.
        """
        return list_user_group_resources.OPERATION.request(
            org_id=org_id,
            user_group_id=user_group_id,
        )

    @staticmethod
    def decode(content: bytes) -> ListUserGroupResourcesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListUserGroupResourcesResponse = list_user_group_resources.OPERATION.decode(content)
        return answer


class list_user_groups_of_users:
    """List the user groups of several users."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_user_groups_of_users",
        operation_id="listUserGroupsOfUsers",
        method="POST",
        path="/app-portal-service/v2.2/userGroup/getUsersUserGroupList",
        summary="List the user groups of several users.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/user_and_ou/get_users_usergroup_list"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/getUsersUserGroupList.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListUserGroupsOfUsersResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="organization_id", wire="organizationId", place="body", required=True),
            Argument(name="user_ids", wire="userIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        organization_id: str,
        user_ids: Sequence[str],
    ) -> Request:
        """List the user groups of several users.

        Needs no portal user. An administrator must have granted the application "Obtain all user permissions in the OU" in the portal. At
        most 1,000 users.

        Args:
            organization_id: Organization to which the users belong.
            user_ids: IDs of the users, at most 1,000.
        """
        return list_user_groups_of_users.OPERATION.request(
            organization_id=organization_id,
            user_ids=user_ids,
        )

    @staticmethod
    def decode(content: bytes) -> ListUserGroupsOfUsersResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListUserGroupsOfUsersResponse = list_user_groups_of_users.OPERATION.decode(content)
        return answer


class list_user_permissions:
    """List the permissions that a user has in the application that makes the request."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_user_permissions",
        operation_id="listUserPermissions",
        method="GET",
        path="/app-portal-service/v2.2/user/permissions",
        summary="List the permissions that a user has in the application that makes the request.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/user_and_ou/get_user_permissions"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/getUserPermissions.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListUserPermissionsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="locale", wire="locale", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        locale: PortalLocale | str | None = None,
    ) -> Request:
        """List the permissions that a user has in the application that makes the request.

        Needs no portal user.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: ID of the user.
            locale: Language of the names; English by default.
        """
        return list_user_permissions.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            locale=locale,
        )

    @staticmethod
    def decode(content: bytes) -> ListUserPermissionsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListUserPermissionsResponse = list_user_permissions.OPERATION.decode(content)
        return answer


class list_user_roles:
    """List the roles of a user in an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_user_roles",
        operation_id="listUserRoles",
        method="GET",
        path="/app-portal-service/v2.2/user/role/assignedList",
        summary="List the roles of a user in an organization.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31404: "not-found", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.2.0/user_and_ou/get_user_roles"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/getUserRoles.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListUserRolesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="locale", wire="locale", place="header"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        locale: PortalLocale | str | None = None,
    ) -> Request:
        """List the roles of a user in an organization.

        Needs no portal user. The table lists `orgId` and `userId` among the headers; samples send them in the query.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: ID of the user.
            locale: Language of the names; English by default.
        """
        return list_user_roles.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            locale=locale,
        )

    @staticmethod
    def decode(content: bytes) -> ListUserRolesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListUserRolesResponse = list_user_roles.OPERATION.decode(content)
        return answer


class list_user_structures:
    """List the organization structures to which the logged-in user is assigned."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_user_structures",
        operation_id="listPortalUserStructures",
        method="GET",
        path="/app-portal-service/v2.2/user/structures",
        summary="List the organization structures to which the logged-in user is assigned.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31401: "authentication", 31512: "conflict", **_ERRORS},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "app_portal/get_user_structures.md"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/preview/user_and_ou/get_user_structures.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListPortalUserStructuresResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="authorization", wire="Authorization", place="header", secret=True),),
    )

    @staticmethod
    def request(
        *,
        authorization: str | None = None,
    ) -> Request:
        """List the organization structures to which the logged-in user is assigned.

        Needs the token of a portal user who has chosen an organization.

        Args:
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return list_user_structures.OPERATION.request(
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> ListPortalUserStructuresResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListPortalUserStructuresResponse = list_user_structures.OPERATION.decode(content)
        return answer


class list_users_of_role:
    """List the users who have a role."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_users_of_role",
        operation_id="listUsersOfRole",
        method="POST",
        path="/app-portal-service/v2.3/role/user/assignedList",
        summary="List the users who have a role.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/3.0.0/user_and_ou/get_user_by_role.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListUsersOfRoleResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="role_id", wire="roleId", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        role_id: str,
    ) -> Request:
        """List the users who have a role.

        Needs no portal user. All users at once, without pages.

        Args:
            org_id: Organization (OU) that owns the resources.
            role_id: ID of the role.
        """
        return list_users_of_role.OPERATION.request(
            org_id=org_id,
            role_id=role_id,
        )

    @staticmethod
    def decode(content: bytes) -> ListUsersOfRoleResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListUsersOfRoleResponse = list_users_of_role.OPERATION.decode(content)
        return answer


class list_users_of_user_group:
    """List the users of a user group."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_users_of_user_group",
        operation_id="listUsersOfUserGroup",
        method="POST",
        path="/app-portal-service/v2.3/userGroup/listAssignedUser",
        summary="List the users of a user group.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data.users", total="data.pagination.totalElements", first=0
        ),
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.4.0/user_and_ou/get_user_by_user_group.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListUsersOfUserGroupResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_group_id", wire="userGroupId", place="body", required=True),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_group_id: str,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """List the users of a user group.

        Needs no portal user. An administrator must have granted the application "Obtain the ID, username, email, and phone number of all
        users in the OU" in the portal.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_group_id: ID of the group.
            page_size: Records per page; 1000 when no page is asked for.
            page_no: Page number; the first page is 0.
        """
        return list_users_of_user_group.OPERATION.request(
            org_id=org_id,
            user_group_id=user_group_id,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> ListUsersOfUserGroupResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListUsersOfUserGroupResponse = list_users_of_user_group.OPERATION.decode(content)
        return answer


class list_users_with_asset_access:
    """List the users who may access an asset."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_users_with_asset_access",
        operation_id="listUsersWithAssetAccess",
        method="POST",
        path="/app-portal-service/v2.1/asset/authorize/user/list",
        summary="List the users who may access an asset.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="list"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/get_privileged_users_to_asset.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListUsersWithAssetAccessResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="body", required=True),
            Argument(name="asset_id", wire="assetId", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str,
        asset_id: str,
    ) -> Request:
        """List the users who may access an asset.

        Needs no portal user.

        Args:
            org_id: Organization that owns the asset.
            asset_id: Asset ID.
        """
        return list_users_with_asset_access.OPERATION.request(
            org_id=org_id,
            asset_id=asset_id,
        )

    @staticmethod
    def decode(content: bytes) -> ListUsersWithAssetAccessResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListUsersWithAssetAccessResponse = list_users_with_asset_access.OPERATION.decode(content)
        return answer


class list_users_with_asset_access_v22:
    """List the users who may access an asset (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="list_users_with_asset_access_v22",
        operation_id="listUsersWithAssetAccessV22",
        method="POST",
        path="/app-portal-service/v2.2/asset/authorize/user/list",
        summary="List the users who may access an asset (v2.2).",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="list"),
        errors={31400: "invalid", 31404: "not-found", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/asset/get_users_with_asset_access"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/asset/getUsersWithAssetAccess.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListUsersWithAssetAccessResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="body", required=True),
            Argument(name="asset_id", wire="assetId", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str,
        asset_id: str,
    ) -> Request:
        """List the users who may access an asset (v2.2).

        Form v2.2 of `listUsersWithAssetAccess`: success is code 0 instead of 200. Needs no portal user.

        Args:
            org_id: Organization that owns the asset.
            asset_id: Asset ID.
        """
        return list_users_with_asset_access_v22.OPERATION.request(
            org_id=org_id,
            asset_id=asset_id,
        )

    @staticmethod
    def decode(content: bytes) -> ListUsersWithAssetAccessResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListUsersWithAssetAccessResponse = list_users_with_asset_access_v22.OPERATION.decode(content)
        return answer


class login:
    """Log a user in to the Application Portal."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="login",
        operation_id="loginPortal",
        method="POST",
        path="/app-portal-service/v2.0/login",
        summary="Log a user in to the Application Portal.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31429: "rate-limited", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/login.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="LoginPortalResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="account", wire="account", place="body", required=True),
            Argument(name="password", wire="password", place="body", required=True, secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        account: str,
        password: str,
    ) -> Request:
        """Log a user in to the Application Portal.

        Returns the portal access token of the user, which other operations of this service take in the header `Authorization`. It belongs
        to a person and is not the access token of the application, with which every request is signed. Choose one of the organizations
        next, with `choosePortalOrganization`. Each call opens another session, and calls with a wrong password are counted.

        Args:
            account: User name.
            password: Password of the user.
        """
        return login.OPERATION.request(
            account=account,
            password=password,
        )

    @staticmethod
    def decode(content: bytes) -> LoginPortalResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: LoginPortalResponse = login.OPERATION.decode(content)
        return answer


class login_v22:
    """Log a user in to the Application Portal (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="login_v22",
        operation_id="loginPortalV22",
        method="POST",
        path="/app-portal-service/v2.2/login",
        summary="Log a user in to the Application Portal (v2.2).",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31429: "rate-limited", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/authentication/login"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/authentication/login.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="LoginPortalResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="account", wire="account", place="body", required=True),
            Argument(name="password", wire="password", place="body", required=True, secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        account: str,
        password: str,
    ) -> Request:
        """Log a user in to the Application Portal (v2.2).

        Form v2.2 of `loginPortal`: success is code 0 instead of 200. From documentation 3.0 on the answer also has the second factor of the
        user and the email address.

        Args:
            account: User name.
            password: Password of the user.
        """
        return login_v22.OPERATION.request(
            account=account,
            password=password,
        )

    @staticmethod
    def decode(content: bytes) -> LoginPortalResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: LoginPortalResponse = login_v22.OPERATION.decode(content)
        return answer


class login_via_code:
    """Log a user in to the Application Portal with an authorization code."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="login_via_code",
        operation_id="loginPortalViaCode",
        method="POST",
        path="/app-portal-service/v2.2/login-via-code",
        summary="Log a user in to the Application Portal with an authorization code.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31429: "rate-limited", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/login_via_code.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="LoginPortalViaCodeResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="code", wire="code", place="body", required=True),),
    )

    @staticmethod
    def request(
        *,
        code: str,
    ) -> Request:
        """Log a user in to the Application Portal with an authorization code.

        For single sign-on; returns the same as `loginPortalV22`. Each call opens another session.

        Args:
            code: Authorization code from the single sign-on.
        """
        return login_via_code.OPERATION.request(
            code=code,
        )

    @staticmethod
    def decode(content: bytes) -> LoginPortalViaCodeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: LoginPortalViaCodeResponse = login_via_code.OPERATION.decode(content)
        return answer


class logout:
    """Log the user of a token out of the Application Portal."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="logout",
        operation_id="logoutPortal",
        method="GET",
        path="/app-portal-service/v2.0/logout",
        summary="Log the user of a token out of the Application Portal.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/logout.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="LogoutPortalResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="authorization", wire="Authorization", place="header", secret=True),),
    )

    @staticmethod
    def request(
        *,
        authorization: str | None = None,
    ) -> Request:
        """Log the user of a token out of the Application Portal.

        Needs the token of a portal user. Although a GET, it ends the session: the token is not valid afterwards.

        Args:
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return logout.OPERATION.request(
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> LogoutPortalResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: LogoutPortalResponse = logout.OPERATION.decode(content)
        return answer


class logout_v22:
    """Log the user of a token out of the Application Portal (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="logout_v22",
        operation_id="logoutPortalV22",
        method="GET",
        path="/app-portal-service/v2.2/logout",
        summary="Log the user of a token out of the Application Portal (v2.2).",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3),
        errors={31401: "authentication", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/authentication/logout"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/authentication/logout.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="LogoutPortalResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="authorization", wire="Authorization", place="header", secret=True),),
    )

    @staticmethod
    def request(
        *,
        authorization: str | None = None,
    ) -> Request:
        """Log the user of a token out of the Application Portal (v2.2).

        Form v2.2 of `logoutPortal`: success is code 0 instead of 200. Needs the token of a portal user. Although a GET, it ends the
        session.

        Args:
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return logout_v22.OPERATION.request(
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> LogoutPortalResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: LogoutPortalResponse = logout_v22.OPERATION.decode(content)
        return answer


class refresh_access_token:
    """Get a new portal access token for a refresh token."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="refresh_access_token",
        operation_id="refreshPortalAccessToken",
        method="GET",
        path="/app-portal-service/v2.0/token/refresh",
        summary="Get a new portal access token for a refresh token.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/refresh_access_token.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="RefreshPortalAccessTokenResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="refresh_token", wire="refreshToken", place="query", required=True, secret=True),),
    )

    @staticmethod
    def request(
        *,
        refresh_token: str,
    ) -> Request:
        """Get a new portal access token for a refresh token.

        Although a GET, it issues a new access token and a new refresh token; use those from then on.

        Args:
            refresh_token: Refresh token, from `choosePortalOrganization` or from the refresh before.
        """
        return refresh_access_token.OPERATION.request(
            refresh_token=refresh_token,
        )

    @staticmethod
    def decode(content: bytes) -> RefreshPortalAccessTokenResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RefreshPortalAccessTokenResponse = refresh_access_token.OPERATION.decode(content)
        return answer


class refresh_access_token_v22:
    """Get a new portal access token for a refresh token (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="refresh_access_token_v22",
        operation_id="refreshPortalAccessTokenV22",
        method="GET",
        path="/app-portal-service/v2.2/token/refresh",
        summary="Get a new portal access token for a refresh token (v2.2).",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31401: "authentication", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/authentication/refresh_access_token"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/authentication/refreshAccessToken.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="RefreshPortalAccessTokenResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="refresh_token", wire="refreshToken", place="query", required=True, secret=True),),
    )

    @staticmethod
    def request(
        *,
        refresh_token: str,
    ) -> Request:
        """Get a new portal access token for a refresh token (v2.2).

        Form v2.2 of `refreshPortalAccessToken`: success is code 0 instead of 200. Pages of this form spell the fields of the organization
        `workingOrganizationId` and `workingOrganizationName`.

        Args:
            refresh_token: Refresh token, from `choosePortalOrganization` or from the refresh before.
        """
        return refresh_access_token_v22.OPERATION.request(
            refresh_token=refresh_token,
        )

    @staticmethod
    def decode(content: bytes) -> RefreshPortalAccessTokenResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RefreshPortalAccessTokenResponse = refresh_access_token_v22.OPERATION.decode(content)
        return answer


class register_resources:
    """Register resources."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="register_resources",
        operation_id="registerPortalResources",
        method="POST",
        path="/app-portal-service/v2.3/resource/create",
        summary="Register resources.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", 31408: "conflict", 31415: "invalid", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/preview/asset/register_resource"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="RegisterPortalResourcesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="type", wire="type", place="body", required=True),
            Argument(name="resources", wire="resources", place="body", kind="list[model:PortalNewResource]", required=True),
            Argument(name="assign_code_to_id", wire="assignCodeToId", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        type: str,
        resources: Sequence[PortalNewResource | Mapping[str, Any]],
        assign_code_to_id: bool | None = None,
    ) -> Request:
        """Register resources.

        Needs no portal user. The table spells the last field `assignCodeTold`, the sample `assignCodeToId`.

        Args:
            org_id: Organization (OU) that owns the resources.
            type: Code of the type.
            resources: The resources.
            assign_code_to_id: Whether the code becomes the ID, too; false by default.
        """
        return register_resources.OPERATION.request(
            org_id=org_id,
            type=type,
            resources=resources,
            assign_code_to_id=assign_code_to_id,
        )

    @staticmethod
    def decode(content: bytes) -> RegisterPortalResourcesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RegisterPortalResourcesResponse = register_resources.OPERATION.decode(content)
        return answer


class remove_resource_users:
    """Take a resource away from users."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="remove_resource_users",
        operation_id="removeResourceUsers",
        method="POST",
        path="/app-portal-service/v2.3/resource/user/remove",
        summary="Take a resource away from users.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.4.4/asset/remove_user_to_resource.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="RemoveResourceUsersResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="resource_id", wire="resourceId", place="body", required=True),
            Argument(name="user_ids", wire="userIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        resource_id: str,
        user_ids: Sequence[str],
    ) -> Request:
        """Take a resource away from users.

        The users must have it. The page names the path `/app-portal/api/v3/resource/user/remove`, its sample calls this one.

        Args:
            org_id: Organization (OU) that owns the resources.
            resource_id: ID of the resource.
            user_ids: IDs of the users, at most 1,000.
        """
        return remove_resource_users.OPERATION.request(
            org_id=org_id,
            resource_id=resource_id,
            user_ids=user_ids,
        )

    @staticmethod
    def decode(content: bytes) -> RemoveResourceUsersResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RemoveResourceUsersResponse = remove_resource_users.OPERATION.decode(content)
        return answer


class remove_user:
    """Remove a user from an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="remove_user",
        operation_id="removePortalUser",
        method="POST",
        path="/app-portal-service/v2.2/user/remove",
        summary="Remove a user from an organization.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.3.0/user_and_ou/remove_user"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/removeUser.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="RemovePortalUserResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="organization_id", wire="organizationId", place="body", required=True),
            Argument(name="user_id", wire="userId", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        organization_id: str,
        user_id: str,
    ) -> Request:
        """Remove a user from an organization.

        A user who belongs to no other organization is deleted for good, with user name and email address. Needs no portal user. An
        administrator must have granted the application "Create or delete user accounts in the OU" in the portal.

        Args:
            organization_id: Organization that the user leaves.
            user_id: ID of the user. The table says user name; samples send the ID.
        """
        return remove_user.OPERATION.request(
            organization_id=organization_id,
            user_id=user_id,
        )

    @staticmethod
    def decode(content: bytes) -> RemovePortalUserResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RemovePortalUserResponse = remove_user.OPERATION.decode(content)
        return answer


class remove_user_group_resources:
    """Take resources away from a user group."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="remove_user_group_resources",
        operation_id="removeUserGroupResources",
        method="POST",
        path="/app-portal-service/v2.3/userGroup/resource/remove",
        summary="Take resources away from a user group.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.4.4/asset/remove_resource_to_user_group.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="RemoveUserGroupResourcesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_group_id", wire="userGroupId", place="body", required=True),
            Argument(name="resource_ids", wire="resourceIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_group_id: str,
        resource_ids: Sequence[str],
    ) -> Request:
        """Take resources away from a user group.

        The group must have them. The page names the path `/app-portal/api/v3/userGroup/resource/remove`, its sample calls this one.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_group_id: ID of the group.
            resource_ids: Resources to take away, at most 1,000.
        """
        return remove_user_group_resources.OPERATION.request(
            org_id=org_id,
            user_group_id=user_group_id,
            resource_ids=resource_ids,
        )

    @staticmethod
    def decode(content: bytes) -> RemoveUserGroupResourcesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RemoveUserGroupResourcesResponse = remove_user_group_resources.OPERATION.decode(content)
        return answer


class remove_user_groups:
    """Take user groups away from a user."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="remove_user_groups",
        operation_id="removeUserGroups",
        method="POST",
        path="/app-portal-service/v2.2/userGroup/removeUserGroups",
        summary="Take user groups away from a user.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.3.0/user_and_ou/remove_usergroups"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/removeUserGroups.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="RemoveUserGroupsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="organization_id", wire="organizationId", place="body", required=True),
            Argument(name="user_id", wire="userId", place="body", required=True),
            Argument(name="user_group_ids", wire="userGroupIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        organization_id: str,
        user_id: str,
        user_group_ids: Sequence[str],
    ) -> Request:
        """Take user groups away from a user.

        Needs no portal user. An administrator must have granted the application "Authorize users in this OU" in the portal.

        Args:
            organization_id: Organization to which the user belongs.
            user_id: ID of the user.
            user_group_ids: IDs of the user groups to take away.
        """
        return remove_user_groups.OPERATION.request(
            organization_id=organization_id,
            user_id=user_id,
            user_group_ids=user_group_ids,
        )

    @staticmethod
    def decode(content: bytes) -> RemoveUserGroupsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RemoveUserGroupsResponse = remove_user_groups.OPERATION.decode(content)
        return answer


class remove_user_roles:
    """Take roles away from a user."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="remove_user_roles",
        operation_id="removeUserRoles",
        method="POST",
        path="/app-portal-service/v2.2/role/removeRoles",
        summary="Take roles away from a user.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.3.0/user_and_ou/remove_user_roles"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/removeUserRoles.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="RemoveUserRolesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="organization_id", wire="organizationId", place="body", required=True),
            Argument(name="user_id", wire="userId", place="body", required=True),
            Argument(name="role_ids", wire="roleIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        organization_id: str,
        user_id: str,
        role_ids: Sequence[str],
    ) -> Request:
        """Take roles away from a user.

        Needs no portal user. An administrator must have granted the application "Authorize users in this OU" in the portal.

        Args:
            organization_id: Organization to which the user belongs.
            user_id: ID of the user.
            role_ids: IDs of the roles to take away.
        """
        return remove_user_roles.OPERATION.request(
            organization_id=organization_id,
            user_id=user_id,
            role_ids=role_ids,
        )

    @staticmethod
    def decode(content: bytes) -> RemoveUserRolesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RemoveUserRolesResponse = remove_user_roles.OPERATION.decode(content)
        return answer


class remove_user_structures:
    """Take organization structures away from a user."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="remove_user_structures",
        operation_id="removeUserStructures",
        method="POST",
        path="/app-portal-service/v2.2/structure/removeStructures",
        summary="Take organization structures away from a user.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.3.0/user_and_ou/remove_org_structures"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/usersandorganization/removeOrganizationStructures.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="RemoveUserStructuresResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="organization_id", wire="organizationId", place="body", required=True),
            Argument(name="user_id", wire="userId", place="body", required=True),
            Argument(name="structure_ids", wire="structureIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        organization_id: str,
        user_id: str,
        structure_ids: Sequence[str],
    ) -> Request:
        """Take organization structures away from a user.

        Needs no portal user. An administrator must have granted the application "Authorize users in this OU" in the portal.

        Args:
            organization_id: Organization to which the user belongs.
            user_id: ID of the user.
            structure_ids: IDs of the organization structures to take away.
        """
        return remove_user_structures.OPERATION.request(
            organization_id=organization_id,
            user_id=user_id,
            structure_ids=structure_ids,
        )

    @staticmethod
    def decode(content: bytes) -> RemoveUserStructuresResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RemoveUserStructuresResponse = remove_user_structures.OPERATION.decode(content)
        return answer


class replace_user_assets:
    """Set the assets to which a user has access."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="replace_user_assets",
        operation_id="replaceUserAssets",
        method="POST",
        path="/app-portal-service/v2.3/user/asset/assign",
        summary="Set the assets to which a user has access.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31404: "not-found", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/preview/user_and_ou/update_asset_permission"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ReplaceUserAssetsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="body", required=True),
            Argument(name="asset_ids", wire="assetIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        asset_ids: Sequence[str],
    ) -> Request:
        """Set the assets to which a user has access.

        Needs no portal user. The given assets replace those that the user has; an empty list takes all away.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: ID of the user.
            asset_ids: All assets of the user afterwards.
        """
        return replace_user_assets.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            asset_ids=asset_ids,
        )

    @staticmethod
    def decode(content: bytes) -> ReplaceUserAssetsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ReplaceUserAssetsResponse = replace_user_assets.OPERATION.decode(content)
        return answer


class reset_password:
    """Set a user's password with a token."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="reset_password",
        operation_id="resetPortalPassword",
        method="POST",
        path="/app-portal-service/v2.3/password/reset",
        summary="Set a user's password with a token.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", 31410: "authentication", **_ERRORS},
        since="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.4.4/authentication/reset_password_with_token.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/app-portal-api/en/dev/authentication/reset_password_with_token.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ResetPortalPasswordResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="password", wire="password", place="body", required=True, secret=True),
            Argument(name="token", wire="token", place="body", required=True, secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        password: str,
        token: str,
    ) -> Request:
        """Set a user's password with a token.

        The token comes from `getPortalPasswordResetToken` or from `createUserWithPassword`. An administrator must have granted the
        application "Create or delete user accounts in the OU" in the portal.

        Args:
            org_id: Organization (OU) that owns the resources.
            password: New password.
            token: Token that permits it.
        """
        return reset_password.OPERATION.request(
            org_id=org_id,
            password=password,
            token=token,
        )

    @staticmethod
    def decode(content: bytes) -> ResetPortalPasswordResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ResetPortalPasswordResponse = reset_password.OPERATION.decode(content)
        return answer


class revoke_refresh_tokens:
    """Revoke all refresh tokens of a user."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="revoke_refresh_tokens",
        operation_id="revokePortalRefreshTokens",
        method="POST",
        path="/app-portal-service/v2.0/refreshToken/revokeAll",
        summary="Revoke all refresh tokens of a user.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/revoke_refresh_token.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="RevokePortalRefreshTokensResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="refresh_token", wire="refreshToken", place="body", required=True, secret=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        refresh_token: str,
        authorization: str | None = None,
    ) -> Request:
        """Revoke all refresh tokens of a user.

        Needs the token of a portal user. The page's sample sends the refresh token in a JSON body, as here, while its table names the
        content type `application/x-www-form-urlencoded`; form v2.2 takes it in the query.

        Args:
            refresh_token: A refresh token of the user, from `choosePortalOrganization`.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return revoke_refresh_tokens.OPERATION.request(
            refresh_token=refresh_token,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> RevokePortalRefreshTokensResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RevokePortalRefreshTokensResponse = revoke_refresh_tokens.OPERATION.decode(content)
        return answer


class revoke_refresh_tokens_v22:
    """Revoke all refresh tokens of a user (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="revoke_refresh_tokens_v22",
        operation_id="revokePortalRefreshTokensV22",
        method="POST",
        path="/app-portal-service/v2.2/refreshToken/revokeAll",
        summary="Revoke all refresh tokens of a user (v2.2).",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3),
        errors={31400: "invalid", 31401: "authentication", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/authentication/revoke_refresh_token.html"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/authentication/revokeRefreshToken.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="RevokePortalRefreshTokensResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="refresh_token", wire="refreshToken", place="query", required=True, secret=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        refresh_token: str,
        authorization: str | None = None,
    ) -> Request:
        """Revoke all refresh tokens of a user (v2.2).

        Form v2.2 of `revokePortalRefreshTokens`: success is code 0 instead of 200. The refresh token stands in the query; the request has
        no body. Needs the token of a portal user.

        Args:
            refresh_token: A refresh token of the user.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
        """
        return revoke_refresh_tokens_v22.OPERATION.request(
            refresh_token=refresh_token,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> RevokePortalRefreshTokensResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RevokePortalRefreshTokensResponse = revoke_refresh_tokens_v22.OPERATION.decode(content)
        return answer


class save_menu_group:
    """Create a menu group of an application, or change one."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="save_menu_group",
        operation_id="savePortalMenuGroup",
        method="POST",
        path="/app-portal-service/v2.3/app/menuGroup/createOrUpdate",
        summary="Create a menu group of an application, or change one.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", 31408: "conflict", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/preview/user_and_ou/create_or_update_menu_group"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SavePortalMenuGroupResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="app_id", wire="appId", place="body", required=True),
            Argument(name="menu_group_id", wire="menuGroupId", place="body"),
            Argument(name="name", wire="name", place="body"),
            Argument(name="menu_ids", wire="menuIds", place="body", kind="list[]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        app_id: str,
        menu_group_id: str | None = None,
        name: str | None = None,
        menu_ids: Sequence[str] | None = None,
    ) -> Request:
        """Create a menu group of an application, or change one.

        Creates one where `menuGroupId` is left out. Needs no portal user. An administrator must have granted the application "Edit all menu
        groups in the OU" in the portal.

        Args:
            org_id: Organization (OU) that owns the resources.
            app_id: Access key of the application.
            menu_group_id: ID of the group to change; left out for a new one.
            name: Name of the group; mandatory for a new one, else the old one stays.
            menu_ids: All menus of the group afterwards; left out, it has none.
        """
        return save_menu_group.OPERATION.request(
            org_id=org_id,
            app_id=app_id,
            menu_group_id=menu_group_id,
            name=name,
            menu_ids=menu_ids,
        )

    @staticmethod
    def decode(content: bytes) -> SavePortalMenuGroupResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SavePortalMenuGroupResponse = save_menu_group.OPERATION.decode(content)
        return answer


class search_message_rules:
    """Search rules that send messages."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="search_message_rules",
        operation_id="searchPortalMessageRules",
        method="POST",
        path="/app-portal-service/v2.2/message-service/rule/search",
        summary="Search rules that send messages.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", 31600: "invalid", 31602: "invalid", 31603: "invalid", 31604: "invalid", 31607: "invalid", **_ERRORS},
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/app-portal-api/zh_CN/3.0.0/application/search_message_rule.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchPortalMessageRulesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="rule_ids", wire="ruleIds", place="body", kind="list[]", required=True),
            Argument(name="app_id", wire="appId", place="body"),
            Argument(name="identifier", wire="identifier", place="body"),
            Argument(name="identifier_type", wire="identifierType", place="body"),
            Argument(name="created_by", wire="createdBy", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        rule_ids: Sequence[str],
        app_id: str | None = None,
        identifier: str | None = None,
        identifier_type: PortalRecipientType | int | None = None,
        created_by: str | None = None,
    ) -> Request:
        """Search rules that send messages.

        Rules say which users get a message of an application. The table calls `ruleIds` mandatory and everything else optional. Rules that
        meet all conditions.

        Args:
            org_id: Organization (OU) that owns the resources.
            rule_ids: IDs of the rules.
            app_id: Only rules of this application.
            identifier: Only rules for this user or user group.
            identifier_type: Only rules for 0 users, 1 user groups.
            created_by: Only rules that this user created.
        """
        return search_message_rules.OPERATION.request(
            org_id=org_id,
            rule_ids=rule_ids,
            app_id=app_id,
            identifier=identifier,
            identifier_type=identifier_type,
            created_by=created_by,
        )

    @staticmethod
    def decode(content: bytes) -> SearchPortalMessageRulesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchPortalMessageRulesResponse = search_message_rules.OPERATION.decode(content)
        return answer


class send_verification_code:
    """Send a verification code to the email address of the logged-in user."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="send_verification_code",
        operation_id="sendPortalVerificationCode",
        method="POST",
        path="/app-portal-service/v2.3/verificationCode/send",
        summary="Send a verification code to the email address of the logged-in user.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31401: "authentication", 31429: "rate-limited", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/app-portal-api/zh_CN/3.0.0/authentication/send_code"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="SendPortalVerificationCodeResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="type", wire="type", place="query", required=True),
            Argument(name="access_token", wire="accessToken", place="header", secret=True),
            Argument(name="locale", wire="locale", place="header"),
        ),
    )

    @staticmethod
    def request(
        *,
        type: PortalVerificationType | str,
        access_token: str | None = None,
        locale: PortalLocale | str | None = None,
    ) -> Request:
        """Send a verification code to the email address of the logged-in user.

        Needs the token of a portal user, which stands in the header `accessToken`. There is no body.

        Args:
            type: What the code is for: `mfa`, the second factor of a login.
            access_token: `Bearer ` and the portal access token of the user. The documentation calls it mandatory here, where other
                operations take `Authorization`.
            locale: Language of the names; English by default.
        """
        return send_verification_code.OPERATION.request(
            type=type,
            access_token=access_token,
            locale=locale,
        )

    @staticmethod
    def decode(content: bytes) -> SendPortalVerificationCodeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SendPortalVerificationCodeResponse = send_verification_code.OPERATION.decode(content)
        return answer


class sync_assets:
    """Bring the assets of an organization over to the Application Portal."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="sync_assets",
        operation_id="syncPortalAssets",
        method="GET",
        path="/app-portal-service/v2.0/asset/sync",
        summary="Bring the assets of an organization over to the Application Portal.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/sync_asset.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="SyncPortalAssetsResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
    ) -> Request:
        """Bring the assets of an organization over to the Application Portal.

        Although a GET, it changes the portal: assets that carry the tag for it become known there. The organization must have bought the
        application. An administrator of the organization must have granted the application access to the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
        """
        return sync_assets.OPERATION.request(
            org_id=org_id,
        )

    @staticmethod
    def decode(content: bytes) -> SyncPortalAssetsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SyncPortalAssetsResponse = sync_assets.OPERATION.decode(content)
        return answer


class sync_assets_v22:
    """Bring the assets of an organization over to the Application Portal (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="sync_assets_v22",
        operation_id="syncPortalAssetsV22",
        method="GET",
        path="/app-portal-service/v2.2/asset/sync",
        summary="Bring the assets of an organization over to the Application Portal (v2.2).",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/asset/sync_asset"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/asset/syncAsset.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="SyncPortalAssetsResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
    ) -> Request:
        """Bring the assets of an organization over to the Application Portal (v2.2).

        Form v2.2 of `syncPortalAssets`: success is code 0 instead of 200. Although a GET, it changes the portal. Needs no portal user. An
        administrator of the organization must have granted the application access to the assets.

        Args:
            org_id: Organization (OU) that owns the resources.
        """
        return sync_assets_v22.OPERATION.request(
            org_id=org_id,
        )

    @staticmethod
    def decode(content: bytes) -> SyncPortalAssetsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SyncPortalAssetsResponse = sync_assets_v22.OPERATION.decode(content)
        return answer


class update_app:
    """Set the tags of an application."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="update_app",
        operation_id="updatePortalApp",
        method="POST",
        path="/app-portal-service/v2.3/app/modify",
        summary="Set the tags of an application.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", **_ERRORS},
        since="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/3.0.0/application/update_app_info.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/app-portal-api/en/preview/application/update_app_info.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdatePortalAppResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="app_id", wire="appId", place="body", required=True),
            Argument(name="tags", wire="tags", place="body", kind="list[model:PortalTag] | None"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        app_id: str,
        tags: Sequence[PortalTag | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Request:
        """Set the tags of an application.

        Needs no portal user. New tags replace all others. Null leaves the tags as they are, and left out they are all removed. The table
        lists the fields among the headers; samples send them in the body.

        Args:
            org_id: Organization (OU) that owns the resources.
            app_id: Access key of the application.
            tags: At most 5 tags with different keys; keys have at most 50 characters, values 256.
        """
        return update_app.OPERATION.request(
            org_id=org_id,
            app_id=app_id,
            tags=tags,
        )

    @staticmethod
    def decode(content: bytes) -> UpdatePortalAppResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdatePortalAppResponse = update_app.OPERATION.decode(content)
        return answer


class update_app_authorization:
    """Set what an application may do over the API in an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="update_app_authorization",
        operation_id="updatePortalAppAuthorization",
        method="POST",
        path="/app-portal-service/v2.3/app/authorization/set",
        summary="Set what an application may do over the API in an organization.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/preview/user_and_ou/update_application_authorization"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdatePortalAppAuthorizationResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="app_id", wire="appId", place="body", required=True),
            Argument(name="data_authorize_type", wire="dataAuthorizeType", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        app_id: str,
        data_authorize_type: Sequence[PortalDataAuthorization | str],
    ) -> Request:
        """Set what an application may do over the API in an organization.

        Needs no portal user. The given kinds replace those that the application has; an empty list takes all away.

        Args:
            org_id: Organization (OU) that owns the resources.
            app_id: Access key of the application.
            data_authorize_type: `USER` ID, name, email address and phone number of all users, `ASSET` ID and name of all assets, `ROLE` ID
                and name of all roles, `USER_OP` create and delete users, `USER_PERMISSION` authorize users, `USER_ALL_PERMISSION` read what
                users may do, `ROLE_OP` edit roles, `MENU_GROUP_OP` edit menu groups.
        """
        return update_app_authorization.OPERATION.request(
            org_id=org_id,
            app_id=app_id,
            data_authorize_type=data_authorize_type,
        )

    @staticmethod
    def decode(content: bytes) -> UpdatePortalAppAuthorizationResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdatePortalAppAuthorizationResponse = update_app_authorization.OPERATION.decode(content)
        return answer


class update_message_rule:
    """Update a rule that sends messages to users and user groups."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="update_message_rule",
        operation_id="updatePortalMessageRule",
        method="POST",
        path="/app-portal-service/v2.2/message-service/rule/update",
        summary="Update a rule that sends messages to users and user groups.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={
            31400: "invalid",
            31404: "not-found",
            31600: "invalid",
            31601: "invalid",
            31602: "invalid",
            31603: "invalid",
            31604: "invalid",
            31607: "invalid",
            **_ERRORS,
        },
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/preview/application/update_message_rule.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/app-portal-api/zh_CN/3.0.0/application/update_message_rule.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdatePortalMessageRuleResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="rule_id", wire="ruleId", place="body", required=True),
            Argument(name="message_rule", wire="messageRule", place="body", kind="dict[list[]|]", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
            Argument(name="rule_name", wire="ruleName", place="body"),
            Argument(name="is_enable", wire="isEnable", place="body"),
            Argument(name="relations", wire="relations", place="body", kind="list[model:PortalRuleRelation]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        rule_id: str,
        message_rule: Mapping[str, Sequence[str] | None],
        authorization: str | None = None,
        rule_name: str | None = None,
        is_enable: int | str | None = None,
        relations: Sequence[PortalRuleRelation | Mapping[str, Any]] | None = None,
    ) -> Request:
        """Update a rule that sends messages to users and user groups.

        Rules say which users get a message of an application. The marks are replaced; what else is left out stays as it is.

        Args:
            org_id: Organization (OU) that owns the resources.
            rule_id: ID of the rule.
            message_rule: Marks that a message must have: keys `mark1`, `mark2` and so on, 1 to 6 of them, each with a list of values of at
                most 400 characters, of which one has to fit, or null. All marks have to fit.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
            rule_name: New name.
            is_enable: 0 disabled, 1 enabled. The table says text; samples have a number.
            relations: Who gets the messages.
        """
        return update_message_rule.OPERATION.request(
            org_id=org_id,
            rule_id=rule_id,
            message_rule=message_rule,
            authorization=authorization,
            rule_name=rule_name,
            is_enable=is_enable,
            relations=relations,
        )

    @staticmethod
    def decode(content: bytes) -> UpdatePortalMessageRuleResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdatePortalMessageRuleResponse = update_message_rule.OPERATION.decode(content)
        return answer


class update_messages:
    """Change the state of messages."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="update_messages",
        operation_id="updatePortalMessages",
        method="POST",
        path="/app-portal-service/v2.1/message/update",
        summary="Change the state of messages.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(200,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "app_portal/update_messages.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdatePortalMessagesResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="messages", wire="messages", place="body", kind="list[model:PortalMessageUpdate]", required=True),),
    )

    @staticmethod
    def request(
        *,
        messages: Sequence[PortalMessageUpdate | Mapping[str, Any]],
    ) -> Request:
        """Change the state of messages.

        The organization must have bought the application. Needs no portal user. At most 1,000 messages in form v2.2.

        Args:
            messages: The messages and their new states.
        """
        return update_messages.OPERATION.request(
            messages=messages,
        )

    @staticmethod
    def decode(content: bytes) -> UpdatePortalMessagesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdatePortalMessagesResponse = update_messages.OPERATION.decode(content)
        return answer


class update_messages_v22:
    """Change the state of messages (v2.2)."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="update_messages_v22",
        operation_id="updatePortalMessagesV22",
        method="POST",
        path="/app-portal-service/v2.2/message/update",
        summary="Change the state of messages (v2.2).",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3),
        errors={31400: "invalid", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/zh_CN/2.3.0/application/update_messages.html"},
            {"kind": "sample", "page": "github:EnvisionIot/sample-code-python:applicationportal/application/updateMessages.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdatePortalMessagesResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="messages", wire="messages", place="body", kind="list[model:PortalMessageUpdate]", required=True),),
    )

    @staticmethod
    def request(
        *,
        messages: Sequence[PortalMessageUpdate | Mapping[str, Any]],
    ) -> Request:
        """Change the state of messages (v2.2).

        Form v2.2 of `updatePortalMessages`: success is code 0 instead of 200. At most 1,000 messages.

        Args:
            messages: The messages and their new states.
        """
        return update_messages_v22.OPERATION.request(
            messages=messages,
        )

    @staticmethod
    def decode(content: bytes) -> UpdatePortalMessagesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdatePortalMessagesResponse = update_messages_v22.OPERATION.decode(content)
        return answer


class update_resource:
    """Rename a resource."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="update_resource",
        operation_id="updatePortalResource",
        method="POST",
        path="/app-portal-service/v2.3/resource/update",
        summary="Rename a resource.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/2.4.4/asset/update_resource"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdatePortalResourceResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="id", wire="id", place="body", required=True),
            Argument(name="name", wire="name", place="body", kind="model:StringI18n"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        id: str,
        name: StringI18n | Mapping[str, Any] | None = None,
    ) -> Request:
        """Rename a resource.

        Needs no portal user. A new name replaces the old one in all languages.

        Args:
            org_id: Organization (OU) that owns the resources.
            id: ID of the resource.
            name: New name; the old one stays where it is left out.
        """
        return update_resource.OPERATION.request(
            org_id=org_id,
            id=id,
            name=name,
        )

    @staticmethod
    def decode(content: bytes) -> UpdatePortalResourceResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdatePortalResourceResponse = update_resource.OPERATION.decode(content)
        return answer


class update_resource_type:
    """Rename a type of resources."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="update_resource_type",
        operation_id="updatePortalResourceType",
        method="POST",
        path="/app-portal-service/v2.3/resource/type/update",
        summary="Rename a type of resources.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", 31435: "permission", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/app-portal-api/en/dev/asset/update_resource_type.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdatePortalResourceTypeResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="code", wire="code", place="body", required=True),
            Argument(name="name", wire="name", place="body", kind="model:StringI18n"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        code: str,
        name: StringI18n | Mapping[str, Any] | None = None,
    ) -> Request:
        """Rename a type of resources.

        Needs no portal user. A new name replaces the old one in all languages.

        Args:
            org_id: Organization (OU) that owns the resources.
            code: Code of the type.
            name: New name; the old one stays where it is left out.
        """
        return update_resource_type.OPERATION.request(
            org_id=org_id,
            code=code,
            name=name,
        )

    @staticmethod
    def decode(content: bytes) -> UpdatePortalResourceTypeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdatePortalResourceTypeResponse = update_resource_type.OPERATION.decode(content)
        return answer


class update_role_permissions:
    """Give menu groups, permissions or visible organization structures to a role, or take them away."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="update_role_permissions",
        operation_id="updatePortalRolePermissions",
        method="POST",
        path="/app-portal-service/v2.3/role/app/resource/assign",
        summary="Give menu groups, permissions or visible organization structures to a role, or take them away.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/3.0.0/user_and_ou/update_role_permission.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdatePortalRolePermissionsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="role_id", wire="roleId", place="body", required=True),
            Argument(name="app_id", wire="appId", place="body", required=True),
            Argument(name="resource_type", wire="resourceType", place="body", required=True),
            Argument(name="operation_type", wire="operationType", place="body", required=True),
            Argument(name="resource_ids", wire="resourceIds", place="body", kind="list[]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        role_id: str,
        app_id: str,
        resource_type: PortalPermissionResource | int,
        operation_type: PortalPermissionChange | int,
        resource_ids: Sequence[str],
    ) -> Request:
        """Give menu groups, permissions or visible organization structures to a role, or take them away.

        Needs no portal user. An administrator must have granted the application "Edit all roles in the OU" in the portal.

        Args:
            org_id: Organization (OU) that owns the resources.
            role_id: ID of the role.
            app_id: Access key of the application.
            resource_type: What the IDs name: 0 menu groups, 1 permissions, 2 visible organization structures.
            operation_type: 0 gives them to the role, 1 takes them away.
            resource_ids: IDs of the menu groups, permissions or structures.
        """
        return update_role_permissions.OPERATION.request(
            org_id=org_id,
            role_id=role_id,
            app_id=app_id,
            resource_type=resource_type,
            operation_type=operation_type,
            resource_ids=resource_ids,
        )

    @staticmethod
    def decode(content: bytes) -> UpdatePortalRolePermissionsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdatePortalRolePermissionsResponse = update_role_permissions.OPERATION.decode(content)
        return answer


class update_structures:
    """Rename nodes of an organization structure, or change their tags."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="update_structures",
        operation_id="updatePortalStructures",
        method="POST",
        path="/app-portal-service/v2.3/structure/update",
        summary="Rename nodes of an organization structure, or change their tags.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31403: "permission", 31404: "not-found", 31408: "conflict", 31430: "invalid", 31432: "invalid", **_ERRORS},
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/3.0.0/user_and_ou/update_organization_structures.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdatePortalStructuresResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="structure_root_id", wire="structureRootId", place="body", required=True),
            Argument(name="structures", wire="structures", place="body", kind="list[model:PortalStructureUpdate]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        structure_root_id: str,
        structures: Sequence[PortalStructureUpdate | Mapping[str, Any]],
    ) -> Request:
        """Rename nodes of an organization structure, or change their tags.

        What is left out stays as it is.

        Args:
            org_id: Organization (OU) that owns the resources.
            structure_root_id: ID of the root of the structure.
            structures: The nodes to change.
        """
        return update_structures.OPERATION.request(
            org_id=org_id,
            structure_root_id=structure_root_id,
            structures=structures,
        )

    @staticmethod
    def decode(content: bytes) -> UpdatePortalStructuresResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdatePortalStructuresResponse = update_structures.OPERATION.decode(content)
        return answer


class update_user:
    """Update a user of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="update_user",
        operation_id="updatePortalUser",
        method="POST",
        path="/app-portal-service/v2.2/user/info/update",
        summary="Update a user of an organization.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31404: "not-found", **_ERRORS},
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/app-portal-api/en/preview/user_and_ou/update_user_information.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdatePortalUserResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query"),
            Argument(name="user_name", wire="userName", place="query"),
            Argument(name="phone", wire="phone", place="body"),
            Argument(name="nick_name", wire="nickName", place="body"),
            Argument(name="phone_area", wire="phoneArea", place="body"),
            Argument(name="company", wire="company", place="body"),
            Argument(name="department", wire="department", place="body"),
            Argument(name="position", wire="position", place="body"),
            Argument(name="email", wire="email", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str | None = None,
        user_name: str | None = None,
        phone: str | None = None,
        nick_name: str | None = None,
        phone_area: str | None = None,
        company: str | None = None,
        department: str | None = None,
        position: str | None = None,
        email: str | None = None,
    ) -> Request:
        """Update a user of an organization.

        Give `userId` or `userName`. Fields that are left out stay as they are. The email address of an account whose domain knows it by
        that address does not change. Needs no portal user.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: ID of the user.
            user_name: User name, in place of the ID.
            phone: Phone number.
            nick_name: Nickname of the user.
            phone_area: Area code of the phone number, such as `+49`.
            company: Company of the user.
            department: Department of the user.
            position: Position of the user.
            email: Email address.
        """
        return update_user.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            user_name=user_name,
            phone=phone,
            nick_name=nick_name,
            phone_area=phone_area,
            company=company,
            department=department,
            position=position,
            email=email,
        )

    @staticmethod
    def decode(content: bytes) -> UpdatePortalUserResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdatePortalUserResponse = update_user.OPERATION.decode(content)
        return answer


class verify_verification_code:
    """Verify the code that was sent to the logged-in user."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="app_portal",
        name="verify_verification_code",
        operation_id="verifyPortalVerificationCode",
        method="POST",
        path="/app-portal-service/v2.3/verificationCode/verify",
        summary="Verify the code that was sent to the logged-in user.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="message", data="data", success=(0,), status_digits=3, promise="value"),
        errors={31400: "invalid", 31401: "authentication", 31410: "invalid", 31429: "rate-limited", 31430: "invalid", **_ERRORS},
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/app-portal-api/zh_CN/3.0.0/authentication/verify_code"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="VerifyPortalVerificationCodeResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="type", wire="type", place="query", required=True),
            Argument(name="code", wire="code", place="body", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
            Argument(name="access_token", wire="accessToken", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        type: PortalVerificationType | str,
        code: str,
        authorization: str | None = None,
        access_token: str | None = None,
    ) -> Request:
        """Verify the code that was sent to the logged-in user.

        Needs the token of a portal user. The table names the header `Authorization`, the sample `accessToken`: send either.

        Args:
            type: What the code is for: `mfa`, the second factor of a login.
            code: The code from the email.
            authorization: `Bearer ` and the portal access token of the user for whom the request is made, from `loginPortal`,
                `loginPortalViaCode` or `refreshPortalAccessToken`. The documentation calls it mandatory. Not the token of the application,
                which is sent as well.
            access_token: `Bearer ` and the portal access token of the user. The documentation calls it mandatory here, where other
                operations take `Authorization`.
        """
        return verify_verification_code.OPERATION.request(
            type=type,
            code=code,
            authorization=authorization,
            access_token=access_token,
        )

    @staticmethod
    def decode(content: bytes) -> VerifyPortalVerificationCodeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: VerifyPortalVerificationCodeResponse = verify_verification_code.OPERATION.decode(content)
        return answer
