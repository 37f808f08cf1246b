# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from energy_twin.base import TwinModel

from ._shared import SiteLocationV3, SiteV3


class UpdateSiteRequestV3(TwinModel):
    name: Annotated[str | None, Field(description="New name of the site.")] = None
    timezone: Annotated[str | None, Field(description="IANA name of the new time zone of the site, such as `UTC`.")] = None
    location: Annotated[SiteLocationV3 | None, Field(description="New location of the site.")] = None


class CreateSiteRequestV3(TwinModel):
    name: Annotated[str, Field(description="Name of the site.")]
    timezone: Annotated[str, Field(description="IANA name of the time zone of the site, such as `UTC`.")]
    location: Annotated[SiteLocationV3 | None, Field(description="Where the site is.")] = None


class SiteAnswerV3(TwinModel):
    site: Annotated[SiteV3, Field(description="The site.")]


class SitePageV3(TwinModel):
    sites: Annotated[list[SiteV3], Field(description="Sites of this page.")]
    total_count: Annotated[int | None, Field(description="How many sites there are on all pages.")] = None
