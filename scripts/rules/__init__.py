"""What a specification of ours must say beyond being valid OpenAPI: one module per kind of rule, each rule a generator of plain sentences."""

from .platform import Platform, Problem
from .platforms import problems

__all__ = ["Platform", "Problem", "problems"]
