# Generated from specs/: do not edit.
"""Predictions of deployed machine learning models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import Argument, Envelope, Operation, Request

if TYPE_CHECKING:
    from energy_api.enos.models import RunForecastResponse

_ERRORS = {61951: "invalid", 61952: "not-found", 61953: "conflict", 61954: "server"}  # of every operation here


class run_forecast:
    """Ask a deployed machine learning model for a prediction."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="prediction",
        name="run_forecast",
        operation_id="runForecast",
        method="POST",
        path="/ml-service/v1.0/forecasts",
        summary="Ask a deployed machine learning model for a prediction.",
        query={"action": "run"},
        safety="read",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        until="2.1.0",
        source=[{"kind": "docs", "page": "ml_service/machine_learning_forecast.md"}, {"kind": "docs", "page": "ml_service/overview.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="RunForecastResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="service_id", wire="serviceId", place="query", required=True),
            Argument(name="parameters", wire="parameters", place="body", kind="any", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        service_id: str,
        parameters: Any,
    ) -> Request:
        """Ask a deployed machine learning model for a prediction.

        What goes in and what comes out is up to the model; many take and return tables with column names and rows.

        Args:
            org_id: Organization (OU) that owns the resources.
            service_id: ID of the prediction service, as deploying the model created it.
            parameters: Input of the model, as JSON. The documented table calls it a string, its sample sends an object, as in the example,
                whose names are up to the model.
        """
        return run_forecast.OPERATION.request(
            org_id=org_id,
            service_id=service_id,
            parameters=parameters,
        )

    @staticmethod
    def decode(content: bytes) -> RunForecastResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RunForecastResponse = run_forecast.OPERATION.decode(content)
        return answer
