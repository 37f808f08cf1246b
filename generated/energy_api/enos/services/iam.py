# Generated from specs/: do not edit.
"""Sessions of users, their organizations and groups, and policies."""

from __future__ import annotations

from energy_core.calls import Service, operation, operation_by, whole
from energy_core.http import T

from energy_api.enos.iam import (
    add_users_to_user_group,
    attach_policies,
    create_sso_user,
    create_user_group,
    delete_sso_user,
    delete_user,
    delete_user_group,
    disable_user,
    enable_user,
    get_organization_information,
    get_policy,
    get_resource_conditions,
    get_resource_operation_permissions,
    get_resource_provider,
    get_resources,
    get_session_information,
    get_user_group,
    list_policies,
    list_policies_by_service_account,
    list_policies_by_user,
    list_sso_users,
    list_user_groups,
    list_user_groups_by_user,
    list_user_organizations,
    list_users,
    login,
    remove_policies,
    remove_users_from_user_group,
    update_sso_user,
    update_user_group,
)


class Iam(Service[T]):
    """Sessions of users, their organizations and groups, and policies."""

    _path = "enos.iam"

    login = whole(login)
    """Sign a user in and open a session."""
    get_session_information = operation_by(get_session_information, lambda answer: answer.session)
    """Get the session of a signed-in user."""
    get_organization_information = operation_by(get_organization_information, lambda answer: answer.organization)
    """Get an organization."""
    list_user_organizations = operation_by(list_user_organizations, lambda answer: answer.organizations)
    """List the organizations of a signed-in user."""
    list_user_groups_by_user = operation(list_user_groups_by_user)
    """List the user groups that a user has joined."""
    create_sso_user = operation_by(create_sso_user, lambda answer: answer.user_id)
    """Create a user who signs in by single sign-on."""
    list_sso_users = operation_by(list_sso_users, lambda answer: answer.users)
    """List the users of an organization who sign in by single sign-on."""
    update_sso_user = operation_by(update_sso_user, lambda answer: answer.user_id)
    """Change a user who signs in by single sign-on."""
    delete_sso_user = operation(delete_sso_user)
    """Delete a user who signs in by single sign-on."""
    list_users = operation_by(list_users, lambda answer: answer.user_with_login_time)
    """List the users of an organization and when they last signed in."""
    delete_user = operation(delete_user)
    """Delete a user of any kind."""
    disable_user = operation(disable_user)
    """Disable a user of EnOS."""
    enable_user = operation(enable_user)
    """Enable a disabled user of EnOS."""
    create_user_group = operation(create_user_group)
    """Create a user group."""
    get_user_group = operation(get_user_group)
    """Get a user group with its users and policies."""
    list_user_groups = operation(list_user_groups)
    """List the user groups of an organization."""
    update_user_group = operation(update_user_group)
    """Change name and description of a user group."""
    delete_user_group = operation(delete_user_group)
    """Delete a user group."""
    add_users_to_user_group = operation(add_users_to_user_group)
    """Add users to a user group."""
    remove_users_from_user_group = operation(remove_users_from_user_group)
    """Remove users from a user group."""
    get_policy = operation(get_policy)
    """Get a policy."""
    list_policies = operation(list_policies)
    """List the policies of an organization."""
    list_policies_by_user = operation(list_policies_by_user)
    """List the policies that are attached to a user."""
    list_policies_by_service_account = operation(list_policies_by_service_account)
    """List the policies that are attached to a service account."""
    attach_policies = operation(attach_policies)
    """Attach policies to a user, a user group or a service account."""
    remove_policies = operation(remove_policies)
    """Remove policies from a user, a user group or a service account."""
    get_resources = operation(get_resources)
    """Get the resources of a type, as policies can name them."""
    get_resource_operation_permissions = operation(get_resource_operation_permissions)
    """Get the operations that a policy can permit on a type of resource."""
    get_resource_conditions = operation(get_resource_conditions)
    """Get the conditions by which a policy can choose resources of a type."""
    get_resource_provider = operation(get_resource_provider)
    """Get who provides the resources of a type, and how policies can name them."""
