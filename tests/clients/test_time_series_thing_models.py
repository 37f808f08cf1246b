"""Units and types of columns by the thing model, where a reading is given it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pyarrow
import pytest

from energy_clients import EnOS, errors
from energy_clients.enos.models import ThingModel
from energy_simulator import Simulator
from support import World, envelope

BEGIN = datetime(2026, 5, 14, tzinfo=UTC)


def model(name: str = "Inverter", **points: Any) -> ThingModel:
    """A thing model, of points by data type, multiplier and unit."""
    made = {
        point: {"identifier": point, "dataType": kind, "dataDefinition": more, "unit": unit and dict(zip(("multiplier", "unitId"), unit, strict=True))}
        for point, (kind, unit, *rest) in points.items()
        for more in [rest[0] if rest else None]
    }
    return ThingModel.from_dict({"modelId": name, "measurepoints": made})


POWER = ("DOUBLE", ("KILO", "W"))


def read(client: Any, **given: Any) -> Any:
    return client.time_series.read(**{"asset_ids": ["a", "b"], "start": BEGIN, "end": BEGIN + timedelta(hours=1), **given})


def answering(**values: list[Any]) -> Any:
    first = round(BEGIN.timestamp() * 1000)
    items = [{"assetId": "a", "pointId": point, "timestamp": [first + n for n in range(len(some))], "value": some} for point, some in values.items()]
    return lambda request: envelope({"items": items})


def test_units_and_types_are_those_of_the_model(world: World) -> None:
    described = model(power=POWER, count=("INT", None), note=("STRING", None), mode=("ENUM", None, '{"0": "off", "1": "on"}'), open=("BOOL", None))
    client = world.enos(answering(power=[1, 2], count=["9007199254740993", "4.0"], note=["0012", "7"], mode=[0, 1], open=[1, 0]))
    reading = read(client, point_ids=["power", "count", "note", "mode", "open"], thing_model=described)
    assert reading.units == {"power": "kW"}
    table = world.run(reading.to_arrow(form="wide"))
    kinds = {name: str(table.schema.field(name).type) for name in table.schema.names[2:]}
    assert kinds == {"power": "double", "count": "int64", "note": "string", "mode": "int64", "open": "double"}
    assert (table["count"].to_pylist(), table["note"].to_pylist()) == ([9007199254740993, 4], ["0012", "7"])
    assert table.schema.field("power").metadata == {b"unit": b"kW"}
    assert json.loads(table.schema.metadata[b"units"]) == {"power": "kW"}


def test_what_is_asked_for_comes_before_what_the_model_says(world: World, tmp_path: Path) -> None:
    client = world.enos(answering(power=[1, 2], count=[3, 4]))
    reading = read(client, point_ids=["power", "count"], thing_model=model(power=POWER, count=("INT", None)), units={"power": "W"})
    assert reading.units == {"power": "W"}
    wide = world.run(reading.to_arrow(form="wide", types={"power": "string"}))
    assert (wide["power"].to_pylist(), wide["count"].type) == (["1", "2"], pyarrow.int64())
    assert world.run(reading.to_arrow(types="string"))["value"].to_pylist() == ["1", "2", "3", "4"]
    assert len(world.run(reading.to_parquet(tmp_path))) == 1
    with pytest.raises(errors.InvalidArgument, match="types is"):
        world.run(read(client, point_ids=["power", "count"]).to_parquet(tmp_path))


def test_a_value_that_is_not_of_the_type_of_its_model_is_an_error(world: World) -> None:
    reading = read(world.enos(answering(count=[1, 2.5])), point_ids="count", thing_model=model(count=("INT", None)))
    with pytest.raises(errors.SchemaChanged, match="point count of a: its values are not all int64"):
        world.run(reading.to_arrow())


def test_aggregates_have_the_unit_of_their_point_but_for_counts(world: World) -> None:
    points = ["avg(power)", "count(power)"]
    reading = read(world.enos(answering()), point_ids=points, kind="ai_normalized", interval=5, thing_model=[model(power=POWER)])
    assert (reading.units, reading.types) == ({"avg(power)": "kW"}, dict.fromkeys(points, "float64"))


@pytest.mark.parametrize(("unit", "text"), [(("ONE", "%"), "%"), (("MEGA", "Wh"), "MWh"), (("MICRO", "A"), "µA"), (("LAKH", "W"), "LAKH W"), (None, None)])
def test_units_are_written_as_people_write_them(world: World, unit: Any, text: str | None) -> None:
    reading = read(world.enos(answering()), point_ids="p", thing_model=model(p=("DOUBLE", unit)))
    assert reading.units.get("p") == text


@pytest.mark.parametrize("definition", [None, "", "[]", "{}", "not JSON"])
def test_an_enumeration_that_does_not_say_its_values_is_as_the_first_samples_are(world: World, definition: Any) -> None:
    reading = read(world.enos(answering()), point_ids="p", thing_model=model(p=("ENUM", None, definition)))
    assert reading.types == {}
    assert read(world.enos(answering()), point_ids="p", thing_model=model(p=("ENUM", None, '{"A": "on"}'))).types == {"p": "string"}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (model(powr=POWER), "Inverter has no point 'power'; did you mean powr"),
        ([model(), model("Meter")], "Inverter, Meter has no point 'power'"),
        ([model(power=POWER), model("Meter", power=("DOUBLE", ("ONE", "W")))], "Inverter and Meter describe 'power' differently (DOUBLE kW, DOUBLE W)"),
        ("Inverter", "expected what enos.model.get_thing_model"),
        ({"modelId": "Inverter"}, "got a dict"),
    ],
)
def test_what_models_cannot_say_is_refused_before_anything_is_sent(world: World, given: Any, words: str) -> None:
    with pytest.raises(errors.InvalidArgument) as caught:
        read(world.enos(answering()), point_ids="power", thing_model=given)
    assert words in str(caught.value)
    assert world.requests == []


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator(devices=20, seed=11, strict=True) as running:
        yield running


def test_the_model_of_the_simulator_says_units_and_types(simulator: Simulator) -> None:
    with EnOS(simulator.enos_url, app_key=simulator.app_key, app_secret=simulator.app_secret, org_id=simulator.org_id) as enos:
        described = enos.model.get_thing_model(model_id="SolarInverter")
        devices = list(enos.connection.search_devices(expression="modelId = 'SolarInverter'").limit(2))
        end = datetime.now(UTC).replace(microsecond=0)
        ids = [str(one.asset_id) for one in devices]
        reading = enos.time_series.read(asset_ids=ids, point_ids=["activePower", "runState"], start=end - timedelta(hours=3), end=end, thing_model=described)
        table = reading.to_arrow(form="wide")
    assert json.loads(table.schema.metadata[b"units"]) == {"activePower": "kW"}
    assert (table.schema.field("activePower").type, table.schema.field("runState").type) == (pyarrow.float64(), pyarrow.int64())
    assert table["runState"].drop_null().to_pylist()
