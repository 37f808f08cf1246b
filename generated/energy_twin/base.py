# Generated from specs/: do not edit.
"""What all models of the server's side have in common."""

from pydantic import BaseModel, ConfigDict


class TwinModel(BaseModel):
    """Takes fields that the specification does not name, and makes its validator when it is first asked: few of a service's models ever are."""

    model_config = ConfigDict(extra="allow", defer_build=True)
