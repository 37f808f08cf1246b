# Generated from specs/: do not edit.
"""Predictions of deployed machine learning models."""

from __future__ import annotations

from energy_core.calls import Service, operation
from energy_core.http import T

from energy_api.enos.prediction import run_forecast


class Prediction(Service[T]):
    """Predictions of deployed machine learning models."""

    _path = "enos.prediction"

    run_forecast = operation(run_forecast)
    """Ask a deployed machine learning model for a prediction."""
