# Generated from specs/: do not edit.
"""Sites, the places where devices stand."""

from __future__ import annotations

from energy_core.calls import Service, operation_by, whole
from energy_core.http import T
from energy_core.pager import paged_by

from energy_api.enapter.v3_sites import (
    create_site,
    delete_site,
    get_gateway_site,
    get_site,
    list_my_sites,
    list_my_sites_legacy,
    list_sites,
    update_gateway_site,
    update_site,
)


class Sites(Service[T]):
    """Sites, the places where devices stand."""

    _path = "enapter.v3.sites"

    list_sites = paged_by(list_sites, lambda page: page.sites)
    """List the sites that the token gives access to."""
    create_site = operation_by(create_site, lambda answer: answer.site)
    """Create a site."""
    list_my_sites = paged_by(list_my_sites, lambda page: page.sites)
    """List the sites that the user of the token owns or installs."""
    list_my_sites_legacy = paged_by(list_my_sites_legacy, lambda page: page.sites)
    """List the sites that the user of the token owns or installs, from their former path.

    Deprecated by the platform.
    """
    get_site = operation_by(get_site, lambda answer: answer.site)
    """Get one site."""
    delete_site = whole(delete_site)
    """Delete a site."""
    update_site = operation_by(update_site, lambda answer: answer.site)
    """Change name, time zone or location of a site."""
    get_gateway_site = operation_by(get_gateway_site, lambda answer: answer.site)
    """Get the site of a gateway."""
    update_gateway_site = operation_by(update_gateway_site, lambda answer: answer.site)
    """Change name, time zone or location of the site of a gateway."""
