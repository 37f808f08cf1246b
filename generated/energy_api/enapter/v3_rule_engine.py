# Generated from specs/: do not edit.
"""The rule engine of a site and its rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import Argument, Envelope, Operation, Pagination, Request

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from energy_api.enapter.models import RuleAnswerV3, RuleEngineAnswerV3, RulePageV3, RuleScriptV3

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


class batch_disable_rules:
    """Disable several rules of a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="batch_disable_rules",
        operation_id="batchDisableRulesV3",
        method="POST",
        path="/v3/site/rule_engine/rules/batch_disable",
        summary="Disable several rules of a gateway.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_rule_engine_rule_disable.go"}],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="none",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="rule_ids", wire="rule_ids", place="body", kind="list[]", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        rule_ids: Sequence[str],
        auth_user: str | None = None,
    ) -> Request:
        """Disable several rules of a gateway.

        A gateway has a single site, so its path names none. What the answer holds is not known; clients do not read it. Assumed: no
        published page describes this operation, it is known from official clients only.

        Args:
            rule_ids: IDs or slugs of the rules.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return batch_disable_rules.OPERATION.request(
            rule_ids=rule_ids,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> None:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: None = batch_disable_rules.OPERATION.decode(content)
        return answer


class batch_disable_site_rules:
    """Disable several rules of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="batch_disable_site_rules",
        operation_id="batchDisableSiteRulesV3",
        method="POST",
        path="/v3/sites/{site_id}/rule_engine/rules/batch_disable",
        summary="Disable several rules of a site.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli, release candidates of 3.0.0:internal/app/enaptercli/cmd_rule_engine.go"}],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="none",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="rule_ids", wire="rule_ids", place="body", kind="list[]", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        rule_ids: Sequence[str],
        auth_user: str | None = None,
    ) -> Request:
        """Disable several rules of a site.

        The same as `batchDisableRules`, with the site in the path. Assumed: no published page describes this path, an official client asks
        for it.

        Args:
            site_id: ID of the site.
            rule_ids: IDs or slugs of the rules.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return batch_disable_site_rules.OPERATION.request(
            site_id=site_id,
            rule_ids=rule_ids,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> None:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: None = batch_disable_site_rules.OPERATION.decode(content)
        return answer


class batch_enable_rules:
    """Enable several rules of a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="batch_enable_rules",
        operation_id="batchEnableRulesV3",
        method="POST",
        path="/v3/site/rule_engine/rules/batch_enable",
        summary="Enable several rules of a gateway.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_rule_engine_rule_enable.go"}],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="none",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="rule_ids", wire="rule_ids", place="body", kind="list[]", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        rule_ids: Sequence[str],
        auth_user: str | None = None,
    ) -> Request:
        """Enable several rules of a gateway.

        A gateway has a single site, so its path names none. What the answer holds is not known; clients do not read it. Assumed: no
        published page describes this operation, it is known from official clients only.

        Args:
            rule_ids: IDs or slugs of the rules.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return batch_enable_rules.OPERATION.request(
            rule_ids=rule_ids,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> None:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: None = batch_enable_rules.OPERATION.decode(content)
        return answer


class batch_enable_site_rules:
    """Enable several rules of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="batch_enable_site_rules",
        operation_id="batchEnableSiteRulesV3",
        method="POST",
        path="/v3/sites/{site_id}/rule_engine/rules/batch_enable",
        summary="Enable several rules of a site.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli, release candidates of 3.0.0:internal/app/enaptercli/cmd_rule_engine.go"}],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="none",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="rule_ids", wire="rule_ids", place="body", kind="list[]", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        rule_ids: Sequence[str],
        auth_user: str | None = None,
    ) -> Request:
        """Enable several rules of a site.

        The same as `batchEnableRules`, with the site in the path. Assumed: no published page describes this path, an official client asks
        for it.

        Args:
            site_id: ID of the site.
            rule_ids: IDs or slugs of the rules.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return batch_enable_site_rules.OPERATION.request(
            site_id=site_id,
            rule_ids=rule_ids,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> None:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: None = batch_enable_site_rules.OPERATION.decode(content)
        return answer


class create_gateway_rule:
    """Create a rule in the rule engine of a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="create_gateway_rule",
        operation_id="createGatewayRuleV3",
        method="POST",
        path="/v3/site/rule_engine/rules",
        summary="Create a rule in the rule engine of a gateway.",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors", data="rule", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_rule_engine_rule_create.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="RuleAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="slug", wire="slug", place="body", required=True),
            Argument(name="script", wire="script", place="body", kind="model:RuleScriptV3", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="disable", wire="disable", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        slug: str,
        script: RuleScriptV3 | Mapping[str, Any],
        auth_user: str | None = None,
        disable: bool | None = None,
    ) -> Request:
        """Create a rule in the rule engine of a gateway.

        A gateway has a single site, so its path names none. The slug must be free. Assumed: no published page describes this operation, it
        is known from official clients only.

        Args:
            slug: Slug of the rule.
            script: What the rule does.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            disable: Whether the rule begins disabled; no by default.
        """
        return create_gateway_rule.OPERATION.request(
            slug=slug,
            script=script,
            auth_user=auth_user,
            disable=disable,
        )

    @staticmethod
    def decode(content: bytes) -> RuleAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleAnswerV3 = create_gateway_rule.OPERATION.decode(content)
        return answer


class create_rule:
    """Create a rule in the rule engine of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="create_rule",
        operation_id="createRuleV3",
        method="POST",
        path="/v3/sites/{site_id}/rule_engine/rules",
        summary="Create a rule in the rule engine of a site.",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors", data="rule", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://ty-v3-9-v2.devdocs.environments.enapter.ninja/docs/reference/http/rule_engine"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_rule_engine_rule_create.go"},
        ],
        auth=("authToken",),
        body="json",
        answer="json",
        model="RuleAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="slug", wire="slug", place="body", required=True),
            Argument(name="script", wire="script", place="body", kind="model:RuleScriptV3", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="disable", wire="disable", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        slug: str,
        script: RuleScriptV3 | Mapping[str, Any],
        auth_user: str | None = None,
        disable: bool | None = None,
    ) -> Request:
        """Create a rule in the rule engine of a site.

        The slug must be free. Known from an unreleased preview of the documentation and from official clients.

        Args:
            site_id: ID of the site.
            slug: Slug of the rule.
            script: What the rule does.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            disable: Whether the rule begins disabled; no by default.
        """
        return create_rule.OPERATION.request(
            site_id=site_id,
            slug=slug,
            script=script,
            auth_user=auth_user,
            disable=disable,
        )

    @staticmethod
    def decode(content: bytes) -> RuleAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleAnswerV3 = create_rule.OPERATION.decode(content)
        return answer


class create_rule_engine:
    """Create the rule engine of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="create_rule_engine",
        operation_id="createRuleEngineV3",
        method="POST",
        path="/v3/sites/{site_id}/rule_engine",
        summary="Create the rule engine of a site.",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors", data="engine", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "docs", "page": "https://dp-rule-engine-v2.devdocs.environments.enapter.ninja/docs/reference/http/rule_engine"}],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="RuleEngineAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="suspend", wire="suspend", place="body", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        suspend: bool,
        auth_user: str | None = None,
    ) -> Request:
        """Create the rule engine of a site.

        On gateways 3.x only. A later preview does not have it any more. Assumed: only an unreleased preview of the documentation describes
        this operation.

        Args:
            site_id: ID of the site.
            suspend: Whether the rule engine begins suspended.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return create_rule_engine.OPERATION.request(
            site_id=site_id,
            suspend=suspend,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RuleEngineAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleEngineAnswerV3 = create_rule_engine.OPERATION.decode(content)
        return answer


class delete_gateway_rule:
    """Delete a rule of a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="delete_gateway_rule",
        operation_id="deleteGatewayRuleV3",
        method="DELETE",
        path="/v3/site/rule_engine/rules/{rule_id}",
        summary="Delete a rule of a gateway.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_rule_engine_rule_delete.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        answer="none",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="rule_id", wire="rule_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        rule_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Delete a rule of a gateway.

        A gateway has a single site, so its path names none. What the answer holds is not known; clients do not read it. Assumed: no
        published page describes this operation, it is known from official clients only.

        Args:
            rule_id: ID or slug of the rule.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return delete_gateway_rule.OPERATION.request(
            rule_id=rule_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> None:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: None = delete_gateway_rule.OPERATION.decode(content)
        return answer


class delete_rule:
    """Delete a rule of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="delete_rule",
        operation_id="deleteRuleV3",
        method="DELETE",
        path="/v3/sites/{site_id}/rule_engine/rules/{rule_id}",
        summary="Delete a rule of a site.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_rule_engine_rule_delete.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        answer="none",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="rule_id", wire="rule_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        rule_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Delete a rule of a site.

        What the answer holds is not known; clients do not read it. Assumed: no published page describes this operation, it is known from
        official clients only.

        Args:
            site_id: ID of the site.
            rule_id: ID or slug of the rule.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return delete_rule.OPERATION.request(
            site_id=site_id,
            rule_id=rule_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> None:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: None = delete_rule.OPERATION.decode(content)
        return answer


class disable_gateway_rule:
    """Disable a rule of a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="disable_gateway_rule",
        operation_id="disableGatewayRuleV3",
        method="POST",
        path="/v3/site/rule_engine/rules/{rule_id}/disable",
        summary="Disable a rule of a gateway.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="rule", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"}],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="RuleAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="rule_id", wire="rule_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        rule_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Disable a rule of a gateway.

        A gateway has a single site, so its path names none. Assumed: no published page describes this operation, it is known from official
        clients only.

        Args:
            rule_id: ID or slug of the rule.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return disable_gateway_rule.OPERATION.request(
            rule_id=rule_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RuleAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleAnswerV3 = disable_gateway_rule.OPERATION.decode(content)
        return answer


class disable_rule:
    """Disable a rule of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="disable_rule",
        operation_id="disableRuleV3",
        method="POST",
        path="/v3/sites/{site_id}/rule_engine/rules/{rule_id}/disable",
        summary="Disable a rule of a site.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="rule", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"}],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="RuleAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="rule_id", wire="rule_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        rule_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Disable a rule of a site.

        Assumed: no published page describes this operation, it is known from official clients only.

        Args:
            site_id: ID of the site.
            rule_id: ID or slug of the rule.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return disable_rule.OPERATION.request(
            site_id=site_id,
            rule_id=rule_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RuleAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleAnswerV3 = disable_rule.OPERATION.decode(content)
        return answer


class enable_gateway_rule:
    """Enable a rule of a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="enable_gateway_rule",
        operation_id="enableGatewayRuleV3",
        method="POST",
        path="/v3/site/rule_engine/rules/{rule_id}/enable",
        summary="Enable a rule of a gateway.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="rule", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"}],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="RuleAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="rule_id", wire="rule_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        rule_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Enable a rule of a gateway.

        A gateway has a single site, so its path names none. Assumed: no published page describes this operation, it is known from official
        clients only.

        Args:
            rule_id: ID or slug of the rule.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return enable_gateway_rule.OPERATION.request(
            rule_id=rule_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RuleAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleAnswerV3 = enable_gateway_rule.OPERATION.decode(content)
        return answer


class enable_rule:
    """Enable a rule of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="enable_rule",
        operation_id="enableRuleV3",
        method="POST",
        path="/v3/sites/{site_id}/rule_engine/rules/{rule_id}/enable",
        summary="Enable a rule of a site.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="rule", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"}],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="RuleAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="rule_id", wire="rule_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        rule_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Enable a rule of a site.

        Assumed: no published page describes this operation, it is known from official clients only.

        Args:
            site_id: ID of the site.
            rule_id: ID or slug of the rule.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return enable_rule.OPERATION.request(
            site_id=site_id,
            rule_id=rule_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RuleAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleAnswerV3 = enable_rule.OPERATION.decode(content)
        return answer


class get_gateway_rule:
    """Get one rule of a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="get_gateway_rule",
        operation_id="getGatewayRuleV3",
        method="GET",
        path="/v3/site/rule_engine/rules/{rule_id}",
        summary="Get one rule of a gateway.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors", data="rule", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_rule_engine_rule_get.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="RuleAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="rule_id", wire="rule_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        rule_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Get one rule of a gateway.

        A gateway has a single site, so its path names none. Assumed: no published page describes this operation, it is known from official
        clients only.

        Args:
            rule_id: ID or slug of the rule.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return get_gateway_rule.OPERATION.request(
            rule_id=rule_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RuleAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleAnswerV3 = get_gateway_rule.OPERATION.decode(content)
        return answer


class get_gateway_rule_engine:
    """Get the rule engine of a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="get_gateway_rule_engine",
        operation_id="getGatewayRuleEngineV3",
        method="GET",
        path="/v3/site/rule_engine",
        summary="Get the rule engine of a gateway.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors", data="engine", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_rule_engine_get.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="RuleEngineAnswerV3",
        models="energy_api.enapter.models",
        arguments=(Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),),
    )

    @staticmethod
    def request(
        *,
        auth_user: str | None = None,
    ) -> Request:
        """Get the rule engine of a gateway.

        A gateway has a single site, so its path names none. Assumed: no published page describes this operation, it is known from official
        clients only.

        Args:
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return get_gateway_rule_engine.OPERATION.request(
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RuleEngineAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleEngineAnswerV3 = get_gateway_rule_engine.OPERATION.decode(content)
        return answer


class get_rule:
    """Get one rule of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="get_rule",
        operation_id="getRuleV3",
        method="GET",
        path="/v3/sites/{site_id}/rule_engine/rules/{rule_id}",
        summary="Get one rule of a site.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors", data="rule", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_rule_engine_rule_get.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="RuleAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="rule_id", wire="rule_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        rule_id: str,
        auth_user: str | None = None,
    ) -> Request:
        """Get one rule of a site.

        Assumed: no published page describes this operation, it is known from official clients only.

        Args:
            site_id: ID of the site.
            rule_id: ID or slug of the rule.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return get_rule.OPERATION.request(
            site_id=site_id,
            rule_id=rule_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RuleAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleAnswerV3 = get_rule.OPERATION.decode(content)
        return answer


class get_rule_engine:
    """Get the rule engine of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="get_rule_engine",
        operation_id="getRuleEngineV3",
        method="GET",
        path="/v3/sites/{site_id}/rule_engine",
        summary="Get the rule engine of a site.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors", data="engine", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://ty-v3-9-v2.devdocs.environments.enapter.ninja/docs/reference/http/rule_engine"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_rule_engine_get.go"},
        ],
        auth=("authToken",),
        answer="json",
        model="RuleEngineAnswerV3",
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
        """Get the rule engine of a site.

        Known from an unreleased preview of the documentation and from official clients.

        Args:
            site_id: ID of the site.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return get_rule_engine.OPERATION.request(
            site_id=site_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RuleEngineAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleEngineAnswerV3 = get_rule_engine.OPERATION.decode(content)
        return answer


class list_gateway_rules:
    """List the rules of a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="list_gateway_rules",
        operation_id="listGatewayRulesV3",
        method="GET",
        path="/v3/site/rule_engine/rules",
        summary="List the rules of a gateway.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        pagination=Pagination(style="offset", place="query", at="offset", size="limit", items="rules", total="total_count"),
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/pagination.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_rule_engine_rule_list.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="RulePageV3",
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
        """List the rules of a gateway.

        A gateway has a single site, so its path names none. Returns one page of rules. Gateways with older firmware answer without
        `total_count`, and ignore `offset` (every page is then the first) or refuse it: ask without it first. Assumed: no published page
        describes this operation, it is known from official clients only.

        Args:
            offset: How many records to skip; none by default.
            limit: Most records on a page; chosen by the server when left out. Official clients never ask for more than 50.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return list_gateway_rules.OPERATION.request(
            offset=offset,
            limit=limit,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RulePageV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RulePageV3 = list_gateway_rules.OPERATION.decode(content)
        return answer


class list_rules:
    """List the rules of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="list_rules",
        operation_id="listRulesV3",
        method="GET",
        path="/v3/sites/{site_id}/rule_engine/rules",
        summary="List the rules of a site.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        pagination=Pagination(style="offset", place="query", at="offset", size="limit", items="rules", total="total_count"),
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/pagination.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_rule_engine_rule_list.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="RulePageV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="offset", wire="offset", place="query"),
            Argument(name="limit", wire="limit", place="query"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        offset: int | None = None,
        limit: int | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """List the rules of a site.

        Returns one page of rules. Gateways with older firmware answer without `total_count`, and ignore `offset` (every page is then the
        first) or refuse it: ask without it first. Assumed: no published page describes this operation, it is known from official clients
        only.

        Args:
            site_id: ID of the site.
            offset: How many records to skip; none by default.
            limit: Most records on a page; chosen by the server when left out. Official clients never ask for more than 50.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return list_rules.OPERATION.request(
            site_id=site_id,
            offset=offset,
            limit=limit,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RulePageV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RulePageV3 = list_rules.OPERATION.decode(content)
        return answer


class resume_gateway_rule_engine:
    """Let the suspended rule engine of a gateway go on."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="resume_gateway_rule_engine",
        operation_id="resumeGatewayRuleEngineV3",
        method="POST",
        path="/v3/site/rule_engine/resume",
        summary="Let the suspended rule engine of a gateway go on.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="engine", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"}],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="RuleEngineAnswerV3",
        models="energy_api.enapter.models",
        arguments=(Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),),
    )

    @staticmethod
    def request(
        *,
        auth_user: str | None = None,
    ) -> Request:
        """Let the suspended rule engine of a gateway go on.

        A gateway has a single site, so its path names none. Assumed: no published page describes this operation, it is known from official
        clients only.

        Args:
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return resume_gateway_rule_engine.OPERATION.request(
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RuleEngineAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleEngineAnswerV3 = resume_gateway_rule_engine.OPERATION.decode(content)
        return answer


class resume_rule_engine:
    """Let the suspended rule engine of a site go on."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="resume_rule_engine",
        operation_id="resumeRuleEngineV3",
        method="POST",
        path="/v3/sites/{site_id}/rule_engine/resume",
        summary="Let the suspended rule engine of a site go on.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="engine", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://ty-v3-9-v2.devdocs.environments.enapter.ninja/docs/reference/http/rule_engine"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"},
        ],
        auth=("authToken",),
        answer="json",
        model="RuleEngineAnswerV3",
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
        """Let the suspended rule engine of a site go on.

        Known from an unreleased preview of the documentation and from official clients.

        Args:
            site_id: ID of the site.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return resume_rule_engine.OPERATION.request(
            site_id=site_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RuleEngineAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleEngineAnswerV3 = resume_rule_engine.OPERATION.decode(content)
        return answer


class suspend_gateway_rule_engine:
    """Suspend the rule engine of a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="suspend_gateway_rule_engine",
        operation_id="suspendGatewayRuleEngineV3",
        method="POST",
        path="/v3/site/rule_engine/suspend",
        summary="Suspend the rule engine of a gateway.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="engine", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"}],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="RuleEngineAnswerV3",
        models="energy_api.enapter.models",
        arguments=(Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),),
    )

    @staticmethod
    def request(
        *,
        auth_user: str | None = None,
    ) -> Request:
        """Suspend the rule engine of a gateway.

        A gateway has a single site, so its path names none. Assumed: no published page describes this operation, it is known from official
        clients only.

        Args:
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return suspend_gateway_rule_engine.OPERATION.request(
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RuleEngineAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleEngineAnswerV3 = suspend_gateway_rule_engine.OPERATION.decode(content)
        return answer


class suspend_rule_engine:
    """Suspend the rule engine of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="suspend_rule_engine",
        operation_id="suspendRuleEngineV3",
        method="POST",
        path="/v3/sites/{site_id}/rule_engine/suspend",
        summary="Suspend the rule engine of a site.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="engine", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://ty-v3-9-v2.devdocs.environments.enapter.ninja/docs/reference/http/rule_engine"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"},
        ],
        auth=("authToken",),
        answer="json",
        model="RuleEngineAnswerV3",
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
        """Suspend the rule engine of a site.

        Known from an unreleased preview of the documentation and from official clients.

        Args:
            site_id: ID of the site.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return suspend_rule_engine.OPERATION.request(
            site_id=site_id,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RuleEngineAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleEngineAnswerV3 = suspend_rule_engine.OPERATION.decode(content)
        return answer


class update_gateway_rule:
    """Change the slug of a rule of a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="update_gateway_rule",
        operation_id="updateGatewayRuleV3",
        method="PATCH",
        path="/v3/site/rule_engine/rules/{rule_id}",
        summary="Change the slug of a rule of a gateway.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="rule", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_rule_engine_rule_update.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="RuleAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="rule_id", wire="rule_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="slug", wire="slug", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        rule_id: str,
        auth_user: str | None = None,
        slug: str | None = None,
    ) -> Request:
        """Change the slug of a rule of a gateway.

        A gateway has a single site, so its path names none. Assumed: no published page describes this operation, it is known from official
        clients only.

        Args:
            rule_id: ID or slug of the rule.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            slug: New slug of the rule.
        """
        return update_gateway_rule.OPERATION.request(
            rule_id=rule_id,
            auth_user=auth_user,
            slug=slug,
        )

    @staticmethod
    def decode(content: bytes) -> RuleAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleAnswerV3 = update_gateway_rule.OPERATION.decode(content)
        return answer


class update_gateway_rule_script:
    """Replace the script of a rule of a gateway."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="update_gateway_rule_script",
        operation_id="updateGatewayRuleScriptV3",
        method="POST",
        path="/v3/site/rule_engine/rules/{rule_id}/update_script",
        summary="Replace the script of a rule of a gateway.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="rule", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_rule_engine_rule_update_script.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="RuleAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="rule_id", wire="rule_id", place="path", required=True),
            Argument(name="script", wire="script", place="body", kind="model:RuleScriptV3", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        rule_id: str,
        script: RuleScriptV3 | Mapping[str, Any],
        auth_user: str | None = None,
    ) -> Request:
        """Replace the script of a rule of a gateway.

        A gateway has a single site, so its path names none. Assumed: no published page describes this operation, it is known from official
        clients only.

        Args:
            rule_id: ID or slug of the rule.
            script: What the rule does from now on.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return update_gateway_rule_script.OPERATION.request(
            rule_id=rule_id,
            script=script,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RuleAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleAnswerV3 = update_gateway_rule_script.OPERATION.decode(content)
        return answer


class update_rule:
    """Change the slug of a rule of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="update_rule",
        operation_id="updateRuleV3",
        method="PATCH",
        path="/v3/sites/{site_id}/rule_engine/rules/{rule_id}",
        summary="Change the slug of a rule of a site.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="rule", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_rule_engine_rule_update.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="RuleAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="rule_id", wire="rule_id", place="path", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="slug", wire="slug", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        rule_id: str,
        auth_user: str | None = None,
        slug: str | None = None,
    ) -> Request:
        """Change the slug of a rule of a site.

        Assumed: no published page describes this operation, it is known from official clients only.

        Args:
            site_id: ID of the site.
            rule_id: ID or slug of the rule.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            slug: New slug of the rule.
        """
        return update_rule.OPERATION.request(
            site_id=site_id,
            rule_id=rule_id,
            auth_user=auth_user,
            slug=slug,
        )

    @staticmethod
    def decode(content: bytes) -> RuleAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleAnswerV3 = update_rule.OPERATION.decode(content)
        return answer


class update_rule_script:
    """Replace the script of a rule of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_rule_engine",
        name="update_rule_script",
        operation_id="updateRuleScriptV3",
        method="POST",
        path="/v3/sites/{site_id}/rule_engine/rules/{rule_id}/update_script",
        summary="Replace the script of a rule of a site.",
        query={},
        safety="idempotent",
        envelope=Envelope(errors="errors", data="rule", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/rule_engine/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_rule_engine_rule_update_script.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="RuleAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="rule_id", wire="rule_id", place="path", required=True),
            Argument(name="script", wire="script", place="body", kind="model:RuleScriptV3", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        rule_id: str,
        script: RuleScriptV3 | Mapping[str, Any],
        auth_user: str | None = None,
    ) -> Request:
        """Replace the script of a rule of a site.

        Assumed: no published page describes this operation, it is known from official clients only.

        Args:
            site_id: ID of the site.
            rule_id: ID or slug of the rule.
            script: What the rule does from now on.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return update_rule_script.OPERATION.request(
            site_id=site_id,
            rule_id=rule_id,
            script=script,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> RuleAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RuleAnswerV3 = update_rule_script.OPERATION.decode(content)
        return answer
