# Generated from specs/: do not edit.
"""Sessions of users, their organizations and groups, and policies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import Argument, Envelope, Operation, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from energy_api.enos.models import (
        AddUsersToIamUserGroupResponse,
        AttachIamPoliciesResponse,
        CreateIamUserGroupResponse,
        CreateSsoUserResponse,
        DeleteIamUserGroupResponse,
        DeleteIamUserResponse,
        DeleteSsoUserResponse,
        DisableIamUserResponse,
        EnableIamUserResponse,
        GetIamPolicyResponse,
        GetIamResourceConditionsResponse,
        GetIamResourceOperationPermissionsResponse,
        GetIamResourceProviderResponse,
        GetIamResourcesResponse,
        GetIamUserGroupResponse,
        GetOrganizationInformationResponse,
        GetSessionInformationResponse,
        IamPoliciesToAdd,
        IamPoliciesToRemove,
        IamServiceAccountSubjectType,
        IamSubjectType,
        IamUserAuthType,
        IamUserGroupReference,
        IamUsersToAdd,
        IamUsersToRemove,
        ListIamPoliciesByServiceAccountResponse,
        ListIamPoliciesByUserResponse,
        ListIamPoliciesResponse,
        ListIamUserGroupsByUserResponse,
        ListIamUserGroupsResponse,
        ListIamUsersResponse,
        ListSsoUsersResponse,
        ListUserOrganizationsResponse,
        LoginResponse,
        NewIamUserGroup,
        RemoveIamPoliciesResponse,
        RemoveUsersFromIamUserGroupResponse,
        UpdateIamUserGroupResponse,
        UpdateSsoUserResponse,
    )

_ERRORS = {404: "not-found"}  # of every operation here


class add_users_to_user_group:
    """Add users to a user group."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="add_users_to_user_group",
        operation_id="addUsersToIamUserGroup",
        method="POST",
        path="/enos-iam-service/v2.3/usergroup/append",
        summary="Add users to a user group.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.0/add_user_to_user_group.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="AddUsersToIamUserGroupResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user", wire="user", place="body", kind="model:IamUsersToAdd", required=True),
            Argument(name="user_group", wire="userGroup", place="body", kind="model:IamUserGroupReference", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user: IamUsersToAdd | Mapping[str, Any],
        user_group: IamUserGroupReference | Mapping[str, Any],
    ) -> Request:
        """Add users to a user group.

        The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            user: The users.
            user_group: The group.
        """
        return add_users_to_user_group.OPERATION.request(
            org_id=org_id,
            user=user,
            user_group=user_group,
        )

    @staticmethod
    def decode(content: bytes) -> AddUsersToIamUserGroupResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: AddUsersToIamUserGroupResponse = add_users_to_user_group.OPERATION.decode(content)
        return answer


class attach_policies:
    """Attach policies to a user, a user group or a service account."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="attach_policies",
        operation_id="attachIamPolicies",
        method="POST",
        path="/enos-iam-service/v2.3/policy/grant",
        summary="Attach policies to a user, a user group or a service account.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.0/attach_policy.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="AttachIamPoliciesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="subject_ids", wire="subjectIds", place="body", required=True),
            Argument(name="subject_type", wire="subjectType", place="body", required=True),
            Argument(name="policy", wire="policy", place="body", kind="model:IamPoliciesToAdd", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        subject_ids: str,
        subject_type: IamSubjectType | str,
        policy: IamPoliciesToAdd | Mapping[str, Any],
    ) -> Request:
        """Attach policies to a user, a user group or a service account.

        The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            subject_ids: ID of the user or user group, or access key of the service account. One, despite its name.
            subject_type: What `subjectIds` names; `app_instance` is a service account.
            policy: The policies.
        """
        return attach_policies.OPERATION.request(
            org_id=org_id,
            subject_ids=subject_ids,
            subject_type=subject_type,
            policy=policy,
        )

    @staticmethod
    def decode(content: bytes) -> AttachIamPoliciesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: AttachIamPoliciesResponse = attach_policies.OPERATION.decode(content)
        return answer


class create_sso_user:
    """Create a user who signs in by single sign-on."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="create_sso_user",
        operation_id="createSsoUser",
        method="POST",
        path="/enos-iam-service/v2.3/user/sso/create",
        summary="Create a user who signs in by single sign-on.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="userId", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.0/create_sso_user"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateSsoUserResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="domain", wire="domain", place="body", required=True),
            Argument(name="user_name", wire="userName", place="body", required=True),
            Argument(name="email", wire="email", place="body", required=True),
            Argument(name="phone", wire="phone", place="body"),
            Argument(name="phone_area", wire="phoneArea", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        domain: str,
        user_name: str,
        email: str,
        phone: str | None = None,
        phone_area: str | None = None,
    ) -> Request:
        """Create a user who signs in by single sign-on.

        The identity provider must be configured for the organization. The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            domain: Name of the configured identity provider.
            user_name: Name of the user.
            email: Email address.
            phone: Phone number.
            phone_area: Country code of the phone number.
        """
        return create_sso_user.OPERATION.request(
            org_id=org_id,
            domain=domain,
            user_name=user_name,
            email=email,
            phone=phone,
            phone_area=phone_area,
        )

    @staticmethod
    def decode(content: bytes) -> CreateSsoUserResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateSsoUserResponse = create_sso_user.OPERATION.decode(content)
        return answer


class create_user_group:
    """Create a user group."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="create_user_group",
        operation_id="createIamUserGroup",
        method="POST",
        path="/enos-iam-service/v2.3/usergroup/add",
        summary="Create a user group.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.4/create_user_group.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateIamUserGroupResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_group", wire="userGroup", place="body", kind="model:NewIamUserGroup", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_group: NewIamUserGroup | Mapping[str, Any],
    ) -> Request:
        """Create a user group.

        The answer does not tell the ID of the group: look it up by its name with `listIamUserGroups`. The application needs the
        administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_group: The group.
        """
        return create_user_group.OPERATION.request(
            org_id=org_id,
            user_group=user_group,
        )

    @staticmethod
    def decode(content: bytes) -> CreateIamUserGroupResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateIamUserGroupResponse = create_user_group.OPERATION.decode(content)
        return answer


class delete_sso_user:
    """Delete a user who signs in by single sign-on."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="delete_sso_user",
        operation_id="deleteSsoUser",
        method="POST",
        path="/enos-iam-service/v2.3/user/sso/delete",
        summary="Delete a user who signs in by single sign-on.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.4/delete_sso_user.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="DeleteSsoUserResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
    ) -> Request:
        """Delete a user who signs in by single sign-on.

        There is no payload. The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: ID of the user.
        """
        return delete_sso_user.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteSsoUserResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteSsoUserResponse = delete_sso_user.OPERATION.decode(content)
        return answer


class delete_user:
    """Delete a user of any kind."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="delete_user",
        operation_id="deleteIamUser",
        method="POST",
        path="/enos-iam-service/v2.4/open/user/logintime/delete",
        summary="Delete a user of any kind.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.4/delete_user"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/zh_CN/2.4.4/delete_user"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json?",
        answer="json",
        model="DeleteIamUserResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id_query", wire="userId", place="query"),
            Argument(name="user_id", wire="userId", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id_query: str | None = None,
        user_id: str | None = None,
    ) -> Request:
        """Delete a user of any kind.

        A user of EnOS, of LDAP or of single sign-on. The ID is a query parameter by the table of the page and stands in the body by its
        sample; give it as the installation wants it. There is no payload. The application needs the administrator policy of the
        organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id_query: ID of the user, as the table of the page has it. Its sample has it in the body.
            user_id: ID of the user.
        """
        return delete_user.OPERATION.request(
            org_id=org_id,
            user_id_query=user_id_query,
            user_id=user_id,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteIamUserResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteIamUserResponse = delete_user.OPERATION.decode(content)
        return answer


class delete_user_group:
    """Delete a user group."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="delete_user_group",
        operation_id="deleteIamUserGroup",
        method="POST",
        path="/enos-iam-service/v2.3/usergroup/delete",
        summary="Delete a user group.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.0/delete_user_group"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="DeleteIamUserGroupResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="id", wire="id", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        id: str,
    ) -> Request:
        """Delete a user group.

        The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            id: ID of the group.
        """
        return delete_user_group.OPERATION.request(
            org_id=org_id,
            id=id,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteIamUserGroupResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteIamUserGroupResponse = delete_user_group.OPERATION.decode(content)
        return answer


class disable_user:
    """Disable a user of EnOS."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="disable_user",
        operation_id="disableIamUser",
        method="POST",
        path="/enos-iam-service/v2.4/open/user/disable",
        summary="Disable a user of EnOS.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.4/disable_user.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json?",
        answer="json",
        model="DisableIamUserResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id_query", wire="userId", place="query"),
            Argument(name="user_id", wire="userId", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id_query: str | None = None,
        user_id: str | None = None,
    ) -> Request:
        """Disable a user of EnOS.

        Only users whom EnOS itself authenticates. The ID is a query parameter by the table of the page and stands in the body by its
        sample; give it as the installation wants it. There is no payload. The application needs the administrator policy of the
        organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id_query: ID of the user, as the table of the page has it. Its sample has it in the body.
            user_id: ID of the user.
        """
        return disable_user.OPERATION.request(
            org_id=org_id,
            user_id_query=user_id_query,
            user_id=user_id,
        )

    @staticmethod
    def decode(content: bytes) -> DisableIamUserResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DisableIamUserResponse = disable_user.OPERATION.decode(content)
        return answer


class enable_user:
    """Enable a disabled user of EnOS."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="enable_user",
        operation_id="enableIamUser",
        method="POST",
        path="/enos-iam-service/v2.4/open/user/enable",
        summary="Enable a disabled user of EnOS.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.4.4",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.4/enable_user.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json?",
        answer="json",
        model="EnableIamUserResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id_query", wire="userId", place="query"),
            Argument(name="user_id", wire="userId", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id_query: str | None = None,
        user_id: str | None = None,
    ) -> Request:
        """Enable a disabled user of EnOS.

        Only users whom EnOS itself authenticates. The ID is a query parameter by the table of the page and stands in the body by its
        sample; give it as the installation wants it. There is no payload. The application needs the administrator policy of the
        organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id_query: ID of the user, as the table of the page has it. Its sample has it in the body.
            user_id: ID of the user.
        """
        return enable_user.OPERATION.request(
            org_id=org_id,
            user_id_query=user_id_query,
            user_id=user_id,
        )

    @staticmethod
    def decode(content: bytes) -> EnableIamUserResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: EnableIamUserResponse = enable_user.OPERATION.decode(content)
        return answer


class get_organization_information:
    """Get an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="get_organization_information",
        operation_id="getOrganizationInformation",
        method="POST",
        path="/enos-iam-service/v2.0/organization/info",
        summary="Get an organization.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="organization", success=(0,), status_digits=3, promise="value"),
        errors={30401: "authentication", 30404: "not-found", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "iam/get_org.md"}, {"kind": "docs", "page": "EnvisionDoc/api_zh:iam/get_org.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetOrganizationInformationResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="authorization", wire="Authorization", place="header", required=True, secret=True),
            Argument(name="id", wire="id", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        authorization: str,
        id: str,
    ) -> Request:
        """Get an organization.

        It is named by its ID. The result is in `organization` of the answer.

        Args:
            authorization: Session of the user: `Bearer ` and the session ID that `login` returned, as official Java code sends it. Official
                Python code sends the bare ID.
            id: ID of the organization.
        """
        return get_organization_information.OPERATION.request(
            authorization=authorization,
            id=id,
        )

    @staticmethod
    def decode(content: bytes) -> GetOrganizationInformationResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetOrganizationInformationResponse = get_organization_information.OPERATION.decode(content)
        return answer


class get_policy:
    """Get a policy."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="get_policy",
        operation_id="getIamPolicy",
        method="GET",
        path="/enos-iam-service/v2.3/policy/info",
        summary="Get a policy.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/preview/get_policy"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetIamPolicyResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="id", wire="id", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        id: str,
    ) -> Request:
        """Get a policy.

        The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            id: ID of the policy.
        """
        return get_policy.OPERATION.request(
            org_id=org_id,
            id=id,
        )

    @staticmethod
    def decode(content: bytes) -> GetIamPolicyResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetIamPolicyResponse = get_policy.OPERATION.decode(content)
        return answer


class get_resource_conditions:
    """Get the conditions by which a policy can choose resources of a type."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="get_resource_conditions",
        operation_id="getIamResourceConditions",
        method="GET",
        path="/enos-iam-service/v2.3/resource/get/condition",
        summary="Get the conditions by which a policy can choose resources of a type.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/preview/get_resource_condition"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetIamResourceConditionsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="resource_type", wire="resourceType", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        resource_type: str,
    ) -> Request:
        """Get the conditions by which a policy can choose resources of a type.

        Answers a list, which the table calls one object. The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            resource_type: Type of the resources, such as `asset_node`.
        """
        return get_resource_conditions.OPERATION.request(
            org_id=org_id,
            resource_type=resource_type,
        )

    @staticmethod
    def decode(content: bytes) -> GetIamResourceConditionsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetIamResourceConditionsResponse = get_resource_conditions.OPERATION.decode(content)
        return answer


class get_resource_operation_permissions:
    """Get the operations that a policy can permit on a type of resource."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="get_resource_operation_permissions",
        operation_id="getIamResourceOperationPermissions",
        method="GET",
        path="/enos-iam-service/v2.3/resource/get/action",
        summary="Get the operations that a policy can permit on a type of resource.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.0/get_resource_operation_permissions.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetIamResourceOperationPermissionsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="resource_type", wire="resourceType", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        resource_type: str,
    ) -> Request:
        """Get the operations that a policy can permit on a type of resource.

        Answers a list, which the table calls one object. The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            resource_type: Type of the resources, such as `asset_node`.
        """
        return get_resource_operation_permissions.OPERATION.request(
            org_id=org_id,
            resource_type=resource_type,
        )

    @staticmethod
    def decode(content: bytes) -> GetIamResourceOperationPermissionsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetIamResourceOperationPermissionsResponse = get_resource_operation_permissions.OPERATION.decode(content)
        return answer


class get_resource_provider:
    """Get who provides the resources of a type, and how policies can name them."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="get_resource_provider",
        operation_id="getIamResourceProvider",
        method="GET",
        path="/enos-iam-service/v2.3/resource/provider/get",
        summary="Get who provides the resources of a type, and how policies can name them.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.0/get_resource_provider"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/zh_CN/2.4.0/get_resource_provider"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetIamResourceProviderResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="resource_type", wire="resourceType", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        resource_type: str,
    ) -> Request:
        """Get who provides the resources of a type, and how policies can name them.

        The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            resource_type: Type of the resources, such as `asset_node`.
        """
        return get_resource_provider.OPERATION.request(
            org_id=org_id,
            resource_type=resource_type,
        )

    @staticmethod
    def decode(content: bytes) -> GetIamResourceProviderResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetIamResourceProviderResponse = get_resource_provider.OPERATION.decode(content)
        return answer


class get_resources:
    """Get the resources of a type, as policies can name them."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="get_resources",
        operation_id="getIamResources",
        method="POST",
        path="/enos-iam-service/v2.3/iam/ctrl/api/open/v3/get/resource",
        summary="Get the resources of a type, as policies can name them.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.0/get_resource"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/zh_CN/2.4.0/get_resource"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetIamResourcesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="resource_type", wire="resourceType", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        resource_type: str,
    ) -> Request:
        """Get the resources of a type, as policies can name them.

        Answers a list, which the table calls one object. The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            resource_type: Type of the resources, such as `asset_node`.
        """
        return get_resources.OPERATION.request(
            org_id=org_id,
            resource_type=resource_type,
        )

    @staticmethod
    def decode(content: bytes) -> GetIamResourcesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetIamResourcesResponse = get_resources.OPERATION.decode(content)
        return answer


class get_session_information:
    """Get the session of a signed-in user."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="get_session_information",
        operation_id="getSessionInformation",
        method="POST",
        path="/enos-iam-service/v2.0/session/info",
        summary="Get the session of a signed-in user.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="session", success=(0,), status_digits=3, promise="value"),
        errors={30401: "authentication", 30404: "not-found", 401: "authentication", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "iam/get_session_information.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetSessionInformationResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="authorization", wire="Authorization", place="header", required=True, secret=True),),
    )

    @staticmethod
    def request(
        *,
        authorization: str,
    ) -> Request:
        """Get the session of a signed-in user.

        Tells who the user is, for which organization the session works and when it ends. The request has no body.

        Args:
            authorization: Session of the user: `Bearer ` and the session ID that `login` returned, as official Java code sends it. Official
                Python code sends the bare ID.
        """
        return get_session_information.OPERATION.request(
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> GetSessionInformationResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetSessionInformationResponse = get_session_information.OPERATION.decode(content)
        return answer


class get_user_group:
    """Get a user group with its users and policies."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="get_user_group",
        operation_id="getIamUserGroup",
        method="GET",
        path="/enos-iam-service/v2.3/usergroup/info",
        summary="Get a user group with its users and policies.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.0/get_user_group"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/zh_CN/2.4.0/get_user_group"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetIamUserGroupResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="id", wire="id", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        id: str,
    ) -> Request:
        """Get a user group with its users and policies.

        The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            id: ID of the user group.
        """
        return get_user_group.OPERATION.request(
            org_id=org_id,
            id=id,
        )

    @staticmethod
    def decode(content: bytes) -> GetIamUserGroupResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetIamUserGroupResponse = get_user_group.OPERATION.decode(content)
        return answer


class list_policies:
    """List the policies of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="list_policies",
        operation_id="listIamPolicies",
        method="GET",
        path="/enos-iam-service/v2.3/policy/list",
        summary="List the policies of an organization.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/preview/list_policies"},
            {"kind": "docs", "page": "https://support-cn5.envisioniot.com/docs/iam-api/zh_CN/2.4.0/list_policies.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListIamPoliciesResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
    ) -> Request:
        """List the policies of an organization.

        All at once, without pages. The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
        """
        return list_policies.OPERATION.request(
            org_id=org_id,
        )

    @staticmethod
    def decode(content: bytes) -> ListIamPoliciesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListIamPoliciesResponse = list_policies.OPERATION.decode(content)
        return answer


class list_policies_by_service_account:
    """List the policies that are attached to a service account."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="list_policies_by_service_account",
        operation_id="listIamPoliciesByServiceAccount",
        method="GET",
        path="/enos-iam-service/v2.3/policy/service/list",
        summary="List the policies that are attached to a service account.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support-cn5.envisioniot.com/docs/iam-api/en/2.4.4/list_policies_by_sa.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/zh_CN/2.4.0/list_policies_by_sa.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListIamPoliciesByServiceAccountResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="subject_id", wire="subjectId", place="query", required=True),
            Argument(name="subject_type", wire="subjectType", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        subject_id: str,
        subject_type: IamServiceAccountSubjectType | str,
    ) -> Request:
        """List the policies that are attached to a service account.

        The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            subject_id: Access key of the service account.
            subject_type: Always `app_instance`, the kind of service accounts.
        """
        return list_policies_by_service_account.OPERATION.request(
            org_id=org_id,
            subject_id=subject_id,
            subject_type=subject_type,
        )

    @staticmethod
    def decode(content: bytes) -> ListIamPoliciesByServiceAccountResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListIamPoliciesByServiceAccountResponse = list_policies_by_service_account.OPERATION.decode(content)
        return answer


class list_policies_by_user:
    """List the policies that are attached to a user."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="list_policies_by_user",
        operation_id="listIamPoliciesByUser",
        method="GET",
        path="/enos-iam-service/v2.3/user/policy/list",
        summary="List the policies that are attached to a user.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.0/list_policies_by_user.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListIamPoliciesByUserResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="id", wire="id", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        id: str,
    ) -> Request:
        """List the policies that are attached to a user.

        Whether those of the user's groups count is not documented. The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            id: ID of the user.
        """
        return list_policies_by_user.OPERATION.request(
            org_id=org_id,
            id=id,
        )

    @staticmethod
    def decode(content: bytes) -> ListIamPoliciesByUserResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListIamPoliciesByUserResponse = list_policies_by_user.OPERATION.decode(content)
        return answer


class list_sso_users:
    """List the users of an organization who sign in by single sign-on."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="list_sso_users",
        operation_id="listSsoUsers",
        method="GET",
        path="/enos-iam-service/v2.3/user/sso/list",
        summary="List the users of an organization who sign in by single sign-on.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="users", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.4/list_sso_users"},
            {"kind": "docs", "page": "https://support-cn5.envisioniot.com/docs/iam-api/zh_CN/preview/list_sso_users"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListSsoUsersResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_name", wire="userName", place="query"),
            Argument(name="email", wire="email", place="query"),
            Argument(name="phone", wire="phone", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_name: str | None = None,
        email: str | None = None,
        phone: str | None = None,
    ) -> Request:
        """List the users of an organization who sign in by single sign-on.

        All at once, or those whom the parameters name. The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_name: Name of the user.
            email: Email address of the user.
            phone: Phone number of the user.
        """
        return list_sso_users.OPERATION.request(
            org_id=org_id,
            user_name=user_name,
            email=email,
            phone=phone,
        )

    @staticmethod
    def decode(content: bytes) -> ListSsoUsersResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListSsoUsersResponse = list_sso_users.OPERATION.decode(content)
        return answer


class list_user_groups:
    """List the user groups of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="list_user_groups",
        operation_id="listIamUserGroups",
        method="GET",
        path="/enos-iam-service/v2.3/usergroup/list",
        summary="List the user groups of an organization.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.0/list_user_groups.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListIamUserGroupsResponse",
        models="energy_api.enos.models",
        arguments=(Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
    ) -> Request:
        """List the user groups of an organization.

        All at once, without pages. Their `users` are left empty. The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
        """
        return list_user_groups.OPERATION.request(
            org_id=org_id,
        )

    @staticmethod
    def decode(content: bytes) -> ListIamUserGroupsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListIamUserGroupsResponse = list_user_groups.OPERATION.decode(content)
        return answer


class list_user_groups_by_user:
    """List the user groups that a user has joined."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="list_user_groups_by_user",
        operation_id="listIamUserGroupsByUser",
        method="GET",
        path="/enos-iam-service/v2.3/user/usergroup/list",
        summary="List the user groups that a user has joined.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        since="2.4.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.0/list_user_groups_by_user"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/zh_CN/2.4.0/list_user_groups_by_user.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListIamUserGroupsByUserResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="id", wire="id", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        id: str,
    ) -> Request:
        """List the user groups that a user has joined.

        Those of the organization, all at once. Their `users` are left empty. The application needs the administrator policy of the
        organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            id: ID of the user.
        """
        return list_user_groups_by_user.OPERATION.request(
            org_id=org_id,
            id=id,
        )

    @staticmethod
    def decode(content: bytes) -> ListIamUserGroupsByUserResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListIamUserGroupsByUserResponse = list_user_groups_by_user.OPERATION.decode(content)
        return answer


class list_user_organizations:
    """List the organizations of a signed-in user."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="list_user_organizations",
        operation_id="listUserOrganizations",
        method="POST",
        path="/enos-iam-service/v2.0/user/organization/list",
        summary="List the organizations of a signed-in user.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="organizations", success=(0,), status_digits=3, promise="list"),
        errors={30401: "authentication", 30404: "not-found", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "iam/list_user_organization.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json?",
        answer="json",
        model="ListUserOrganizationsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="authorization", wire="Authorization", place="header", required=True, secret=True),
            Argument(name="id", wire="id", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        authorization: str,
        id: str | None = None,
    ) -> Request:
        """List the organizations of a signed-in user.

        The documentation describes no body; its sample sends an organization ID in one, and official code sends none. Needs Full Access to
        the organization.

        Args:
            authorization: Session of the user: `Bearer ` and the session ID that `login` returned, as official Java code sends it. Official
                Python code sends the bare ID.
            id: ID of an organization.
        """
        return list_user_organizations.OPERATION.request(
            authorization=authorization,
            id=id,
        )

    @staticmethod
    def decode(content: bytes) -> ListUserOrganizationsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListUserOrganizationsResponse = list_user_organizations.OPERATION.decode(content)
        return answer


class list_users:
    """List the users of an organization and when they last signed in."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="list_users",
        operation_id="listIamUsers",
        method="GET",
        path="/enos-iam-service/v2.4/open/user/logintime/list",
        summary="List the users of an organization and when they last signed in.",
        query={},
        safety="read",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="userWithLoginTime", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        since="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.4/list_users"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/zh_CN/2.4.4/list_users"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListIamUsersResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="from_time", wire="fromTime", place="query"),
            Argument(name="to_time", wire="toTime", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        from_time: str | None = None,
        to_time: str | None = None,
    ) -> Request:
        """List the users of an organization and when they last signed in.

        Users of EnOS, of LDAP and of single sign-on, all at once, or those who last signed in during a time. The application needs the
        administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            from_time: Beginning of the time in which they last signed in, as `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
            to_time: End of the time in which they last signed in, in the same form.
        """
        return list_users.OPERATION.request(
            org_id=org_id,
            from_time=from_time,
            to_time=to_time,
        )

    @staticmethod
    def decode(content: bytes) -> ListIamUsersResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListIamUsersResponse = list_users.OPERATION.decode(content)
        return answer


class login:
    """Sign a user in and open a session."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="login",
        operation_id="login",
        method="POST",
        path="/enos-iam-service/v2.0/login",
        summary="Sign a user in and open a session.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="status", message="message", request_id="requestId", success=(0,), status_digits=3),
        errors={30400: "authentication", 30404: "not-found", 30410: "authentication", 30429: "rate-limited", 30511: "permission", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "iam/login.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="LoginResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="auth_type", wire="authType", place="body", required=True),
            Argument(name="principal", wire="principal", place="body", required=True),
            Argument(name="credentials", wire="credentials", place="body", required=True, secret=True),
            Argument(name="link_name", wire="linkName", place="body"),
            Argument(name="key_id", wire="keyId", place="body"),
            Argument(name="captcha", wire="captcha", place="body"),
            Argument(name="client_ip", wire="clientIp", place="body"),
            Argument(name="expire_interval", wire="expireInterval", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        auth_type: IamUserAuthType | int,
        principal: str,
        credentials: str,
        link_name: str | None = None,
        key_id: str | None = None,
        captcha: str | None = None,
        client_ip: str | None = None,
        expire_interval: int | None = None,
    ) -> Request:
        """Sign a user in and open a session.

        The ID of the session is what the other operations want in the header `Authorization`. Every call opens a session, and too many
        failed ones lock the account or the address for a while.

        Args:
            auth_type: How the user is authenticated: 0 by EnOS, 1 by LDAP.
            principal: Account name.
            credentials: Password.
            link_name: LDAP domain. Mandatory where `authType` is 1.
            key_id: ID of the public key with which the password is encrypted.
            captcha: Reserved.
            client_ip: IP address from which the user signs in.
            expire_interval: Seconds that the session is to live. From documentation 2.3.0 on 900 to 864,000; the nearer of them stands in
                for other values.
        """
        return login.OPERATION.request(
            auth_type=auth_type,
            principal=principal,
            credentials=credentials,
            link_name=link_name,
            key_id=key_id,
            captcha=captcha,
            client_ip=client_ip,
            expire_interval=expire_interval,
        )

    @staticmethod
    def decode(content: bytes) -> LoginResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: LoginResponse = login.OPERATION.decode(content)
        return answer


class remove_policies:
    """Remove policies from a user, a user group or a service account."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="remove_policies",
        operation_id="removeIamPolicies",
        method="POST",
        path="/enos-iam-service/v2.3/policy/revoke",
        summary="Remove policies from a user, a user group or a service account.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.0/remove_policy"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="RemoveIamPoliciesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="subject_ids", wire="subjectIds", place="body", required=True),
            Argument(name="subject_type", wire="subjectType", place="body", required=True),
            Argument(name="policy", wire="policy", place="body", kind="model:IamPoliciesToRemove", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        subject_ids: str,
        subject_type: IamSubjectType | str,
        policy: IamPoliciesToRemove | Mapping[str, Any],
    ) -> Request:
        """Remove policies from a user, a user group or a service account.

        The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            subject_ids: ID of the user or user group, or access key of the service account. One, despite its name.
            subject_type: What `subjectIds` names; `app_instance` is a service account.
            policy: The policies.
        """
        return remove_policies.OPERATION.request(
            org_id=org_id,
            subject_ids=subject_ids,
            subject_type=subject_type,
            policy=policy,
        )

    @staticmethod
    def decode(content: bytes) -> RemoveIamPoliciesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RemoveIamPoliciesResponse = remove_policies.OPERATION.decode(content)
        return answer


class remove_users_from_user_group:
    """Remove users from a user group."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="remove_users_from_user_group",
        operation_id="removeUsersFromIamUserGroup",
        method="POST",
        path="/enos-iam-service/v2.3/usergroup/remove",
        summary="Remove users from a user group.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/2.4.4/remove_user_from_user_group.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="RemoveUsersFromIamUserGroupResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user", wire="user", place="body", kind="model:IamUsersToRemove", required=True),
            Argument(name="user_group", wire="userGroup", place="body", kind="model:IamUserGroupReference", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user: IamUsersToRemove | Mapping[str, Any],
        user_group: IamUserGroupReference | Mapping[str, Any],
    ) -> Request:
        """Remove users from a user group.

        The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            user: The users.
            user_group: The group.
        """
        return remove_users_from_user_group.OPERATION.request(
            org_id=org_id,
            user=user,
            user_group=user_group,
        )

    @staticmethod
    def decode(content: bytes) -> RemoveUsersFromIamUserGroupResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RemoveUsersFromIamUserGroupResponse = remove_users_from_user_group.OPERATION.decode(content)
        return answer


class update_sso_user:
    """Change a user who signs in by single sign-on."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="update_sso_user",
        operation_id="updateSsoUser",
        method="POST",
        path="/enos-iam-service/v2.3/user/sso/update",
        summary="Change a user who signs in by single sign-on.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="userId", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/dev/update_sso_user"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateSsoUserResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="body", required=True),
            Argument(name="user_name", wire="userName", place="body"),
            Argument(name="email", wire="email", place="body"),
            Argument(name="phone", wire="phone", place="body"),
            Argument(name="phone_area", wire="phoneArea", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        user_name: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        phone_area: str | None = None,
    ) -> Request:
        """Change a user who signs in by single sign-on.

        Only the given fields change. The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: ID of the user.
            user_name: New name.
            email: New email address.
            phone: New phone number.
            phone_area: New country code of the phone number.
        """
        return update_sso_user.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            user_name=user_name,
            email=email,
            phone=phone,
            phone_area=phone_area,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateSsoUserResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateSsoUserResponse = update_sso_user.OPERATION.decode(content)
        return answer


class update_user_group:
    """Change name and description of a user group."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="iam",
        name="update_user_group",
        operation_id="updateIamUserGroup",
        method="POST",
        path="/enos-iam-service/v2.3/usergroup/modify",
        summary="Change name and description of a user group.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="status", message="message", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.4.0",
        source=[{"kind": "docs", "page": "https://support.enos-iot.com/docs/iam-api/en/preview/update_user_group.html"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateIamUserGroupResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="id", wire="id", place="body", required=True),
            Argument(name="name", wire="name", place="body", required=True),
            Argument(name="desc", wire="desc", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        id: str,
        name: str,
        desc: str | None = None,
    ) -> Request:
        """Change name and description of a user group.

        The application needs the administrator policy of the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            id: ID of the group.
            name: New name; mandatory even where it stays.
            desc: New description.
        """
        return update_user_group.OPERATION.request(
            org_id=org_id,
            id=id,
            name=name,
            desc=desc,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateIamUserGroupResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateIamUserGroupResponse = update_user_group.OPERATION.decode(content)
        return answer
