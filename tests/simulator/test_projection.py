"""`projection`, by the example of the API FAQs and by its properties."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_simulator.projection import ProjectionError, parse, project

PLANET = {
    "modelId": "planet",
    "assetId": "TZ8AOlJU",
    "name": {"i18nValue": {"en_US": "venus", "zh_CN": "金星"}, "defaultValue": "venus"},
    "attributes": {"system": "Solar System", "distances": [{"towards": "sun", "distance": "0.72 au"}, {"towards": "jupiter", "distance": "5.44 au"}]},
    "desc": None,
    "scalars": [5, {"below": 1}],
}


def test_the_example_of_the_documentation() -> None:
    paths = ["modelId", "assetId", "name.defaultValue", "attributes.distances[*].towards"]
    assert project(PLANET, parse(paths)) == {
        "modelId": "planet",
        "assetId": "TZ8AOlJU",
        "name": {"defaultValue": "venus"},
        "attributes": {"distances": [{"towards": "sun"}, {"towards": "jupiter"}]},
    }


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (["name.*"], {"name": PLANET["name"]}),
        (["name.*.en_US"], {"name": {"i18nValue": {"en_US": "venus"}}}),
        (["*.defaultValue"], {"name": {"defaultValue": "venus"}, "attributes": {}, "scalars": []}),
        (["name", "name.defaultValue"], {"name": PLANET["name"]}),
        (["name.defaultValue", "name"], {"name": PLANET["name"]}),
        (["name.*.en_US", "name.i18nValue.zh_CN"], {"name": {"i18nValue": {"en_US": "venus", "zh_CN": "金星"}}}),
        (["name.*", "name.i18nValue.zh_CN"], {"name": PLANET["name"]}),
        (["unknown", "desc"], {"desc": None}),
        (["desc.below"], {}),
        (["attributes.distances"], {"attributes": {"distances": [{"towards": "sun", "distance": "0.72 au"}, {"towards": "jupiter", "distance": "5.44 au"}]}}),
        (["attributes.distances.towards"], {"attributes": {"distances": []}}),
        (["attributes.distances[*][*].towards"], {"attributes": {"distances": [{}, {}]}}),
        (["scalars[*].below", "scalars[*].other"], {"scalars": [{"below": 1}]}),
    ],
)
def test_fields_are_cropped(paths: list[str], expected: object) -> None:
    assert project(PLANET, parse(paths)) == expected


@pytest.mark.parametrize("path", ["", ".", "a.", ".a", "a..b", "a[0]", "a[*", "[*]", "a b", "a[*]b", "**"])
def test_what_is_no_path_is_refused(path: str) -> None:
    with pytest.raises(ProjectionError):
        parse([path])


values = st.recursive(
    st.integers(0, 3), lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(st.sampled_from("abc"), inner, max_size=3)), max_leaves=10
)
steps = st.sampled_from(["a", "b", "c", "*", "a[*]", "b[*]"])
paths = st.lists(st.lists(steps, min_size=1, max_size=3).map(".".join), min_size=1, max_size=4)


def leaves(value: Any, path: tuple[object, ...] = ()) -> set[tuple[object, ...]]:
    if isinstance(value, dict):
        return {leaf for key, item in value.items() for leaf in leaves(item, (*path, key))}
    if isinstance(value, list):
        return {leaf for index, item in enumerate(value) for leaf in leaves(item, (*path, index))}
    return {(*path, "=", value)}


@given(values.filter(lambda value: isinstance(value, dict)), paths)
def test_a_projection_only_takes_away_and_more_paths_keep_more(value: Any, wanted: list[str]) -> None:
    all_of_them = leaves(project(value, parse(wanted)))
    assert all_of_them <= leaves(value)
    assert all_of_them == set().union(*(leaves(project(value, parse([path]))) for path in wanted))
    assert leaves(project(project(value, parse(wanted)), parse(wanted))) == all_of_them
