"""Prediction: results of deployed machine learning models."""

from __future__ import annotations

from energy_api.enos.prediction import (
    run_forecast,
)
from energy_core.calls import Service, operation
from energy_core.http import T


class Prediction(Service[T]):
    """Results of deployed machine learning models."""

    run_forecast = operation(run_forecast)
    """Ask a deployed machine learning model for a prediction."""
