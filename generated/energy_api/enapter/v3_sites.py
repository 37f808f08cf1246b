# Generated from specs/: do not edit.
"""Sites, the places where devices stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import UNSET, Argument, Envelope, Operation, Pagination, Request, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from energy_api.enapter.models import SiteAnswerV3, SiteLocationV3, SitePageV3

_ERRORS = {
    400: "invalid",
    401: "authentication",
    403: "authentication",
    404: "not-found",
    409: "conflict",
    422: "invalid",
    429: "rate-limited",
    500: "server",
    "invalid_header": "authentication",
    "forbidden": "permission",
    "not_found": "not-found",
    "unprocessable_entity": "invalid",
    "invalid_query_parameter_format": "invalid",
}  # of every operation here


class create_site:
    """Create a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_sites",
        name="create_site",
        operation_id="createSiteV3",
        method="POST",
        path="/v3/sites",
        summary="Create a site.",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors", data="site", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://v3.developers.enapter.com/reference/http/sites"},
            {"kind": "docs", "page": "https://abakin-api-fixes-v2.devdocs.environments.enapter.ninja/reference/http/sites"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/sites/client.py"},
        ],
        auth=("authToken",),
        body="json",
        answer="json",
        model="SiteAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="name", wire="name", place="body", required=True),
            Argument(name="timezone", wire="timezone", place="body", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="location", wire="location", place="body", kind="model:SiteLocationV3 | None"),
        ),
    )

    @staticmethod
    def request(
        *,
        name: str,
        timezone: str,
        auth_user: str | None = None,
        location: SiteLocationV3 | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Request:
        """Create a site.

        In the cloud and on gateways. An older preview of the documentation says that gateways cannot do it.

        Args:
            name: Name of the site.
            timezone: IANA name of the time zone of the site, such as `UTC`.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            location: Where the site is.
        """
        return create_site.OPERATION.request(
            name=name,
            timezone=timezone,
            auth_user=auth_user,
            location=location,
        )

    @staticmethod
    def decode(content: bytes) -> SiteAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SiteAnswerV3 = create_site.OPERATION.decode(content)
        return answer


class delete_site:
    """Delete a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_sites",
        name="delete_site",
        operation_id="deleteSiteV3",
        method="DELETE",
        path="/v3/sites/{site_id}",
        summary="Delete a site.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/sites/client.py"}],
        stability="assumed",
        auth=("authToken",),
        answer="none",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Delete a site.

        What the answer holds is not known; clients do not read it. Assumed: no published page describes this operation, it is known from
        official clients only.

        Args:
            site_id: ID of the site.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return delete_site.OPERATION.request(
            site_id=site_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> None:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: None = delete_site.OPERATION.decode(content)
        return answer


class get_gateway_site:
    """Get the site of a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_sites",
        name="get_gateway_site",
        operation_id="getGatewaySiteV3",
        method="GET",
        path="/v3/site",
        summary="Get the site of a gateway.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors", data="site", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://v3.developers.enapter.com/reference/http/sites"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/sites/client.py"},
        ],
        auth=("authToken",),
        answer="json",
        model="SiteAnswerV3",
        models="energy_api.enapter.models",
        arguments=(Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),),
    )

    @staticmethod
    def request(
        *,
        auth_user: str | None = None,
    ) -> Request:
        """Get the site of a gateway.

        A gateway has a single site, so its path names none. On gateways only.

        Args:
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return get_gateway_site.OPERATION.request(
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> SiteAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SiteAnswerV3 = get_gateway_site.OPERATION.decode(content)
        return answer


class get_site:
    """Get one site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_sites",
        name="get_site",
        operation_id="getSiteV3",
        method="GET",
        path="/v3/sites/{site_id}",
        summary="Get one site.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors", data="site", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://v3.developers.enapter.com/reference/http/sites"},
            {"kind": "docs", "page": "https://abakin-api-fixes-v2.devdocs.environments.enapter.ninja/reference/http/sites"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/sites/client.py"},
        ],
        auth=("authToken",),
        answer="json",
        model="SiteAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Get one site.

        In the cloud and on gateways.

        Args:
            site_id: ID of the site.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return get_site.OPERATION.request(
            site_id=site_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> SiteAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SiteAnswerV3 = get_site.OPERATION.decode(content)
        return answer


class list_my_sites:
    """List the sites that the user of the token owns or installs."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_sites",
        name="list_my_sites",
        operation_id="listMySitesV3",
        method="GET",
        path="/v3/sites/users/me/sites",
        summary="List the sites that the user of the token owns or installs.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        pagination=Pagination(style="offset", place="query", at="offset", size="limit", items="sites", total="total_count"),
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_site_list.go"}],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="SitePageV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="offset", wire="offset", place="query"),
            Argument(name="limit", wire="limit", place="query"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        offset: int | None = None,
        limit: int | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """List the sites that the user of the token owns or installs.

        Returns one page of the sites in which the user has the role OWNER or INSTALLER. The path is not certain: the one client that knows
        the operation asks for this one since July 2025, up to the release candidates of its version 3; before, from May 2025 on, it asked
        for that of `listMySitesLegacy`. Assumed: no published page describes this operation, it is known from an official client only.

        Args:
            offset: How many records to skip; none by default.
            limit: Most records on a page; chosen by the server when left out. Official clients never ask for more than 50.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return list_my_sites.OPERATION.request(
            offset=offset,
            limit=limit,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> SitePageV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SitePageV3 = list_my_sites.OPERATION.decode(content)
        return answer


class list_my_sites_legacy:
    """List the sites that the user of the token owns or installs, from their former path."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_sites",
        name="list_my_sites_legacy",
        operation_id="listMySitesLegacyV3",
        method="GET",
        path="/v3/users/me/sites",
        summary="List the sites that the user of the token owns or installs, from their former path.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        pagination=Pagination(style="offset", place="query", at="offset", size="limit", items="sites", total="total_count"),
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli commit 2ea210c:internal/app/enaptercli/cmd_site_list.go"}],
        stability="assumed",
        deprecated=True,
        auth=("authToken",),
        answer="json",
        model="SitePageV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="offset", wire="offset", place="query"),
            Argument(name="limit", wire="limit", place="query"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        offset: int | None = None,
        limit: int | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """List the sites that the user of the token owns or installs, from their former path.

        Deprecated by the platform.

        Only previews of an official client of May to July 2025 ask for this path; newer ones use that of `listMySites`. Assumed: no
        published page describes this operation, it is known from an official client only.

        Args:
            offset: How many records to skip; none by default.
            limit: Most records on a page; chosen by the server when left out. Official clients never ask for more than 50.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return list_my_sites_legacy.OPERATION.request(
            offset=offset,
            limit=limit,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> SitePageV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SitePageV3 = list_my_sites_legacy.OPERATION.decode(content)
        return answer


class list_sites:
    """List the sites that the token gives access to."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_sites",
        name="list_sites",
        operation_id="listSitesV3",
        method="GET",
        path="/v3/sites",
        summary="List the sites that the token gives access to.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        pagination=Pagination(style="offset", place="query", at="offset", size="limit", items="sites", total="total_count"),
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/sites/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_site_list.go"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_base_pagination.go"},
            {"kind": "client", "page": "github:Enapter/vscode-enapter:src/api/client.ts"},
        ],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="SitePageV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="offset", wire="offset", place="query"),
            Argument(name="limit", wire="limit", place="query"),
            Argument(name="name", wire="name", place="query"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        offset: int | None = None,
        limit: int | None = None,
        name: str | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """List the sites that the token gives access to.

        Returns one page of sites. Assumed: no published page describes this operation, it is known from official clients only.

        Args:
            offset: How many records to skip; none by default.
            limit: Most records on a page; chosen by the server when left out. Official clients never ask for more than 50.
            name: Only sites whose name has this text in it. Sent by the search box of an official client, with every keystroke.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return list_sites.OPERATION.request(
            offset=offset,
            limit=limit,
            name=name,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> SitePageV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SitePageV3 = list_sites.OPERATION.decode(content)
        return answer


class update_gateway_site:
    """Change name, time zone or location of the site of a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_sites",
        name="update_gateway_site",
        operation_id="updateGatewaySiteV3",
        method="PATCH",
        path="/v3/site",
        summary="Change name, time zone or location of the site of a gateway.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="site", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/sites/client.py"}],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="SiteAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="name", wire="name", place="body", kind=" | None"),
            Argument(name="timezone", wire="timezone", place="body", kind=" | None"),
            Argument(name="location", wire="location", place="body", kind="model:SiteLocationV3 | None"),
        ),
    )

    @staticmethod
    def request(
        *,
        auth_user: str | None = None,
        name: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        location: SiteLocationV3 | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Request:
        """Change name, time zone or location of the site of a gateway.

        A gateway has a single site, so its path names none. Changes what the request names; a field that is left out or null stays as it
        is. Assumed: no published page describes this operation, it is known from official clients only.

        Args:
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            name: New name of the site.
            timezone: IANA name of the new time zone of the site, such as `UTC`.
            location: New location of the site.
        """
        return update_gateway_site.OPERATION.request(
            auth_user=auth_user,
            name=name,
            timezone=timezone,
            location=location,
        )

    @staticmethod
    def decode(content: bytes) -> SiteAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SiteAnswerV3 = update_gateway_site.OPERATION.decode(content)
        return answer


class update_site:
    """Change name, time zone or location of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_sites",
        name="update_site",
        operation_id="updateSiteV3",
        method="PATCH",
        path="/v3/sites/{site_id}",
        summary="Change name, time zone or location of a site.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="site", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/sites/client.py"}],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="SiteAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="name", wire="name", place="body", kind=" | None"),
            Argument(name="timezone", wire="timezone", place="body", kind=" | None"),
            Argument(name="location", wire="location", place="body", kind="model:SiteLocationV3 | None"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        auth_user: str | None = None,
        name: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        location: SiteLocationV3 | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Request:
        """Change name, time zone or location of a site.

        Changes what the request names; a field that is left out or null stays as it is. Assumed: no published page describes this
        operation, it is known from official clients only.

        Args:
            site_id: ID of the site.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            name: New name of the site.
            timezone: IANA name of the new time zone of the site, such as `UTC`.
            location: New location of the site.
        """
        return update_site.OPERATION.request(
            site_id=site_id,
            auth_user=auth_user,
            name=name,
            timezone=timezone,
            location=location,
        )

    @staticmethod
    def decode(content: bytes) -> SiteAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SiteAnswerV3 = update_site.OPERATION.decode(content)
        return answer
