"""AppPortal: users, messages and applications of the Application Portal."""

from __future__ import annotations

from energy_api.enos.app_portal import (
    assign_user_groups,
    assign_user_roles,
    assign_user_structures,
    authorize_assets,
    authorize_assets_v22,
    check_asset_permission,
    check_asset_permission_v22,
    choose_organization,
    choose_organization_v22,
    create_and_join_user,
    create_messages,
    create_messages_v22,
    get_app_asset_tree,
    get_app_asset_tree_v22,
    get_app_menus_and_permissions,
    get_app_menus_and_permissions_v22,
    get_current_user,
    get_current_user_v22,
    get_session,
    get_session_v22,
    get_user_base_info,
    get_user_domain,
    join_users,
    list_app_users,
    list_asset_structures,
    list_asset_structures_v22,
    list_assets_of_users,
    list_manageable_users,
    list_manageable_users_v22,
    list_message_colors,
    list_message_colors_v22,
    list_message_ringtones,
    list_message_ringtones_v22,
    list_organization_languages,
    list_organization_roles,
    list_organization_users,
    list_organization_users_v22,
    list_organizations,
    list_organizations_v22,
    list_roles_of_users,
    list_structure_assets,
    list_structures_of_users,
    list_unresolved_messages,
    list_unresolved_messages_v22,
    list_user_apps,
    list_user_apps_v22,
    list_user_assets,
    list_user_assets_v22,
    list_user_groups_of_users,
    list_user_permissions,
    list_user_roles,
    list_user_structures,
    list_users_with_asset_access,
    list_users_with_asset_access_v22,
    login,
    login_v22,
    login_via_code,
    logout,
    logout_v22,
    refresh_access_token,
    refresh_access_token_v22,
    remove_user,
    remove_user_groups,
    remove_user_roles,
    remove_user_structures,
    revoke_refresh_tokens,
    revoke_refresh_tokens_v22,
    sync_assets,
    sync_assets_v22,
    update_messages,
    update_messages_v22,
)

from .._http import T
from .._operation import Service, operation, whole
from .._pager import paged_by


class AppPortal(Service[T]):
    """Users, messages and applications of the Application Portal."""

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
