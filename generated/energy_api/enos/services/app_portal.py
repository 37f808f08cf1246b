# Generated from specs/: do not edit.
"""Users, organizations, roles, structures, asset access, applications and messages of the Application Portal."""

from __future__ import annotations

from energy_core.calls import Service, operation, whole
from energy_core.http import T
from energy_core.pager import paged_by

from energy_api.enos.app_portal import (
    assign_resource_users,
    assign_structure_assets,
    assign_user_group_resources,
    assign_user_groups,
    assign_user_roles,
    assign_user_structures,
    associate_resources,
    authorize_assets,
    authorize_assets_v22,
    check_asset_permission,
    check_asset_permission_v22,
    choose_organization,
    choose_organization_v22,
    confirm_password,
    create_and_join_user,
    create_log,
    create_message_rules,
    create_messages,
    create_messages_v22,
    create_resource_type,
    create_role,
    create_structures,
    create_user_in_organization,
    create_user_with_password,
    delete_message_rules,
    delete_resource_types,
    delete_resources,
    delete_structures,
    get_app,
    get_app_asset_tree,
    get_app_asset_tree_v22,
    get_app_authorization,
    get_app_menus_and_permissions,
    get_app_menus_and_permissions_v22,
    get_current_user,
    get_current_user_v22,
    get_password_reset_token,
    get_role_permissions,
    get_session,
    get_session_v22,
    get_structure_tree,
    get_user_base_info,
    get_user_domain,
    get_user_structure_tree,
    join_users,
    list_app_structures,
    list_app_users,
    list_asset_structures,
    list_asset_structures_v22,
    list_assets_of_users,
    list_audit_logs,
    list_manageable_users,
    list_manageable_users_v22,
    list_menu_access_logs,
    list_menu_groups,
    list_message_colors,
    list_message_colors_v22,
    list_message_ringtones,
    list_message_ringtones_v22,
    list_organization_languages,
    list_organization_roles,
    list_organization_user_groups,
    list_organization_users,
    list_organization_users_v22,
    list_organizations,
    list_organizations_v22,
    list_resource_types,
    list_resources,
    list_roles_of_users,
    list_structure_assets,
    list_structures_of_users,
    list_unresolved_messages,
    list_unresolved_messages_v22,
    list_user_app_resources,
    list_user_apps,
    list_user_apps_v22,
    list_user_assets,
    list_user_assets_v22,
    list_user_group_resources,
    list_user_groups_of_users,
    list_user_permissions,
    list_user_roles,
    list_user_structures,
    list_users_of_role,
    list_users_of_user_group,
    list_users_with_asset_access,
    list_users_with_asset_access_v22,
    login,
    login_v22,
    login_via_code,
    logout,
    logout_v22,
    refresh_access_token,
    refresh_access_token_v22,
    register_resources,
    remove_resource_users,
    remove_user,
    remove_user_group_resources,
    remove_user_groups,
    remove_user_roles,
    remove_user_structures,
    replace_user_assets,
    reset_password,
    revoke_refresh_tokens,
    revoke_refresh_tokens_v22,
    save_menu_group,
    search_message_rules,
    send_verification_code,
    sync_assets,
    sync_assets_v22,
    update_app,
    update_app_authorization,
    update_message_rule,
    update_messages,
    update_messages_v22,
    update_resource,
    update_resource_type,
    update_role_permissions,
    update_structures,
    update_user,
    verify_verification_code,
)


class AppPortal(Service[T]):
    """Users, organizations, roles, structures, asset access, applications and messages of the Application Portal."""

    _path = "enos.app_portal"

    login = operation(login)
    """Log a user in to the Application Portal."""
    login_v22 = operation(login_v22)
    """Log a user in to the Application Portal (v2.2)."""
    login_via_code = operation(login_via_code)
    """Log a user in to the Application Portal with an authorization code."""
    logout = operation(logout)
    """Log the user of a token out of the Application Portal."""
    logout_v22 = operation(logout_v22)
    """Log the user of a token out of the Application Portal (v2.2)."""
    refresh_access_token = operation(refresh_access_token)
    """Get a new portal access token for a refresh token."""
    refresh_access_token_v22 = operation(refresh_access_token_v22)
    """Get a new portal access token for a refresh token (v2.2)."""
    revoke_refresh_tokens = operation(revoke_refresh_tokens)
    """Revoke all refresh tokens of a user."""
    revoke_refresh_tokens_v22 = operation(revoke_refresh_tokens_v22)
    """Revoke all refresh tokens of a user (v2.2)."""
    get_session = operation(get_session)
    """Get the user and the organization that a portal access token stands for."""
    get_session_v22 = operation(get_session_v22)
    """Get the user and the organization that a portal access token stands for (v2.2)."""
    choose_organization = operation(choose_organization)
    """Choose the organization in which a logged-in user works."""
    choose_organization_v22 = operation(choose_organization_v22)
    """Choose the organization in which a logged-in user works (v2.2)."""
    list_manageable_users = paged_by(list_manageable_users, lambda page: page.data.users)
    """List the users that the logged-in administrator may manage."""
    list_manageable_users_v22 = paged_by(list_manageable_users_v22, lambda page: page.data.users)
    """List the users that the logged-in administrator may manage (v2.2)."""
    list_organizations = operation(list_organizations)
    """List the organizations to which the logged-in user belongs."""
    list_organizations_v22 = operation(list_organizations_v22)
    """List the organizations to which the logged-in user belongs (v2.2)."""
    list_organization_languages = operation(list_organization_languages)
    """List the languages that an organization uses."""
    list_organization_users = paged_by(list_organization_users, lambda page: page.data.users)
    """List the users of an organization."""
    list_organization_users_v22 = paged_by(list_organization_users_v22, lambda page: page.data.users)
    """List the users of an organization (v2.2)."""
    list_app_users = paged_by(list_app_users, lambda page: page.data.users)
    """List the users who may use the application that makes the request."""
    get_current_user = operation(get_current_user)
    """Get the logged-in user."""
    get_current_user_v22 = operation(get_current_user_v22)
    """Get the logged-in user (v2.2)."""
    get_user_domain = operation(get_user_domain)
    """Get the domain to which the user with an email address belongs."""
    list_user_structures = operation(list_user_structures)
    """List the organization structures to which the logged-in user is assigned."""
    get_user_base_info = operation(get_user_base_info)
    """Find users by email address, by name and domain, or by phone number."""
    create_and_join_user = operation(create_and_join_user)
    """Create a user and add them to an organization."""
    join_users = operation(join_users)
    """Add existing users to an organization."""
    remove_user = operation(remove_user)
    """Remove a user from an organization."""
    list_organization_roles = operation(list_organization_roles)
    """List the roles of an organization."""
    list_user_roles = operation(list_user_roles)
    """List the roles of a user in an organization."""
    list_user_permissions = operation(list_user_permissions)
    """List the permissions that a user has in the application that makes the request."""
    assign_user_roles = operation(assign_user_roles)
    """Assign roles to a user."""
    remove_user_roles = operation(remove_user_roles)
    """Take roles away from a user."""
    assign_user_structures = operation(assign_user_structures)
    """Assign organization structures to a user."""
    remove_user_structures = operation(remove_user_structures)
    """Take organization structures away from a user."""
    assign_user_groups = operation(assign_user_groups)
    """Assign user groups to a user."""
    remove_user_groups = operation(remove_user_groups)
    """Take user groups away from a user."""
    list_roles_of_users = operation(list_roles_of_users)
    """List the roles of several users."""
    list_structures_of_users = operation(list_structures_of_users)
    """List the organization structures of several users."""
    list_user_groups_of_users = operation(list_user_groups_of_users)
    """List the user groups of several users."""
    list_assets_of_users = operation(list_assets_of_users)
    """List the assets that several users may access."""
    authorize_assets = operation(authorize_assets)
    """Give a user access to assets."""
    authorize_assets_v22 = operation(authorize_assets_v22)
    """Give a user access to assets (v2.2)."""
    check_asset_permission = operation(check_asset_permission)
    """Tell whether the logged-in user may access all of the given assets."""
    check_asset_permission_v22 = operation(check_asset_permission_v22)
    """Tell whether the logged-in user may access all of the given assets (v2.2)."""
    get_app_asset_tree = whole(get_app_asset_tree)
    """Get the assets that the logged-in user may access in an application, as a tree."""
    get_app_asset_tree_v22 = operation(get_app_asset_tree_v22)
    """Get the assets that the logged-in user may access in an application, as a tree (v2.2)."""
    list_user_assets = paged_by(list_user_assets, lambda page: page.data.assets)
    """List the assets that a user may access in an organization."""
    list_user_assets_v22 = paged_by(list_user_assets_v22, lambda page: page.data.assets)
    """List the assets that a user may access in an organization (v2.2)."""
    list_asset_structures = operation(list_asset_structures)
    """List the organization structures in which an asset stands."""
    list_asset_structures_v22 = operation(list_asset_structures_v22)
    """List the organization structures in which an asset stands (v2.2)."""
    list_structure_assets = operation(list_structure_assets)
    """List the assets below organization structures that the logged-in user may access."""
    sync_assets = operation(sync_assets)
    """Bring the assets of an organization over to the Application Portal."""
    sync_assets_v22 = operation(sync_assets_v22)
    """Bring the assets of an organization over to the Application Portal (v2.2)."""
    list_users_with_asset_access = operation(list_users_with_asset_access)
    """List the users who may access an asset."""
    list_users_with_asset_access_v22 = operation(list_users_with_asset_access_v22)
    """List the users who may access an asset (v2.2)."""
    create_messages = operation(create_messages)
    """Show messages, such as alerts, to the users of the Application Portal."""
    create_messages_v22 = operation(create_messages_v22)
    """Show messages, such as alerts, to the users of the Application Portal (v2.2)."""
    update_messages = operation(update_messages)
    """Change the state of messages."""
    update_messages_v22 = operation(update_messages_v22)
    """Change the state of messages (v2.2)."""
    list_unresolved_messages = paged_by(list_unresolved_messages, lambda page: page.data.ids)
    """List the IDs of the unresolved messages of an application."""
    list_unresolved_messages_v22 = paged_by(list_unresolved_messages_v22, lambda page: page.data.ids)
    """List the IDs of the unresolved messages of an application (v2.2)."""
    list_message_colors = operation(list_message_colors)
    """List the colors that the icon of a message can have."""
    list_message_colors_v22 = operation(list_message_colors_v22)
    """List the colors that the icon of a message can have (v2.2)."""
    list_message_ringtones = operation(list_message_ringtones)
    """List the ringtones that a message can have."""
    list_message_ringtones_v22 = operation(list_message_ringtones_v22)
    """List the ringtones that a message can have (v2.2)."""
    get_app_menus_and_permissions = operation(get_app_menus_and_permissions)
    """Get the menus and permissions that the logged-in user has in an application."""
    get_app_menus_and_permissions_v22 = operation(get_app_menus_and_permissions_v22)
    """Get the menus and permissions that the logged-in user has in an application (v2.2)."""
    list_user_apps = operation(list_user_apps)
    """List the applications that the logged-in user may use."""
    list_user_apps_v22 = operation(list_user_apps_v22)
    """List the applications that the logged-in user may use (v2.2)."""
    confirm_password = operation(confirm_password)
    """Tell whether a password is that of the logged-in user."""
    get_password_reset_token = operation(get_password_reset_token)
    """Get a token with which a user's password can be reset."""
    reset_password = operation(reset_password)
    """Set a user's password with a token."""
    send_verification_code = operation(send_verification_code)
    """Send a verification code to the email address of the logged-in user."""
    verify_verification_code = operation(verify_verification_code)
    """Verify the code that was sent to the logged-in user."""
    create_user_with_password = operation(create_user_with_password)
    """Create a user with a password and add them to an organization."""
    create_user_in_organization = operation(create_user_in_organization)
    """Create a user, add them to an organization and return their ID."""
    update_user = operation(update_user)
    """Update a user of an organization."""
    list_organization_user_groups = operation(list_organization_user_groups)
    """List the user groups of an organization."""
    list_users_of_user_group = paged_by(list_users_of_user_group, lambda page: page.data.users)
    """List the users of a user group."""
    create_role = operation(create_role)
    """Create a role in an organization."""
    list_users_of_role = operation(list_users_of_role)
    """List the users who have a role."""
    get_role_permissions = operation(get_role_permissions)
    """Get the menu groups, permissions and visible organization structures of a role."""
    update_role_permissions = operation(update_role_permissions)
    """Give menu groups, permissions or visible organization structures to a role, or take them away."""
    create_structures = operation(create_structures)
    """Create nodes of an organization structure."""
    update_structures = operation(update_structures)
    """Rename nodes of an organization structure, or change their tags."""
    delete_structures = operation(delete_structures)
    """Delete nodes of an organization structure."""
    assign_structure_assets = operation(assign_structure_assets)
    """Set the assets of a node of an organization structure."""
    list_app_structures = operation(list_app_structures)
    """List the roots of the organization structures of an application."""
    get_structure_tree = operation(get_structure_tree)
    """Get an organization structure of an application with its nodes and assets."""
    get_user_structure_tree = operation(get_user_structure_tree)
    """Get the organization structures available to a user in an application, as a tree."""
    associate_resources = operation(associate_resources)
    """Associate resources with a node of an organization structure."""
    create_resource_type = operation(create_resource_type)
    """Create a type of resources."""
    update_resource_type = operation(update_resource_type)
    """Rename a type of resources."""
    delete_resource_types = operation(delete_resource_types)
    """Delete types of resources."""
    list_resource_types = operation(list_resource_types)
    """List types of resources by their codes."""
    register_resources = operation(register_resources)
    """Register resources."""
    update_resource = operation(update_resource)
    """Rename a resource."""
    delete_resources = operation(delete_resources)
    """Delete resources."""
    list_resources = paged_by(list_resources, lambda page: page.data.resources)
    """List the resources of an organization."""
    assign_user_group_resources = operation(assign_user_group_resources)
    """Set the resources to which a user group has access."""
    remove_user_group_resources = operation(remove_user_group_resources)
    """Take resources away from a user group."""
    list_user_group_resources = operation(list_user_group_resources)
    """List the resources to which a user group has access."""
    assign_resource_users = operation(assign_resource_users)
    """Give users access to a resource."""
    remove_resource_users = operation(remove_resource_users)
    """Take a resource away from users."""
    replace_user_assets = operation(replace_user_assets)
    """Set the assets to which a user has access."""
    get_app_authorization = operation(get_app_authorization)
    """Get what an application may do over the API in an organization."""
    update_app_authorization = operation(update_app_authorization)
    """Set what an application may do over the API in an organization."""
    get_app = operation(get_app)
    """Get an application with its menus and permissions."""
    update_app = operation(update_app)
    """Set the tags of an application."""
    list_user_app_resources = operation(list_user_app_resources)
    """List the menus and permissions that a user has in an application."""
    save_menu_group = operation(save_menu_group)
    """Create a menu group of an application, or change one."""
    list_menu_groups = operation(list_menu_groups)
    """List the menu groups of an application."""
    list_audit_logs = paged_by(list_audit_logs, lambda page: page.data.audit_log)
    """List the audit logs of an organization."""
    create_log = operation(create_log)
    """Write a log, such as of the access to a menu."""
    list_menu_access_logs = paged_by(list_menu_access_logs, lambda page: page.data.logs)
    """List the accesses of users to menus in an organization."""
    create_message_rules = operation(create_message_rules)
    """Create rules that send messages to users and user groups."""
    update_message_rule = operation(update_message_rule)
    """Update a rule that sends messages to users and user groups."""
    delete_message_rules = operation(delete_message_rules)
    """Delete rules that send messages."""
    search_message_rules = operation(search_message_rules)
    """Search rules that send messages."""
