"""What a platform keeps secret is in no text that Python makes of an answer."""

from __future__ import annotations

from typing import Any

import pytest

from energy_clients import errors
from support import World, envelope

SECRET = "S3CRET-4711"


def shown(value: Any) -> str:
    return f"{value} {value!r} {[value]} { ({'a': value}) }"


def test_a_devices_secret_is_in_no_text_of_its_answer(world: World) -> None:
    enos = world.enos(lambda request: envelope({"assetId": "a1", "deviceSecret": SECRET}))
    answer = world.run(enos.connection.get_device.raw(asset_id="a1"))
    assert answer.data.device_secret == SECRET
    assert "device_secret='***'" in shown(answer.data)
    for value in (answer, answer.data, answer.envelope):
        assert SECRET not in shown(value)


def test_a_page_of_products_shows_no_secret(world: World) -> None:
    products = [{"productKey": f"p{number}", "productSecret": SECRET} for number in range(2)]
    enos = world.enos(lambda request: envelope(products, pagination={"pageNo": 1, "pageSize": 100, "totalSize": 2}))
    pages = world.list(enos.connection.search_products(page_size=100).pages())
    assert [product.product_secret for product in pages[0].items] == [SECRET, SECRET]
    assert SECRET not in shown(pages[0])


def test_a_header_that_cannot_be_sent_is_not_shown(world: World) -> None:
    enos = world.enos(lambda request: envelope({}))
    with pytest.raises(errors.InvalidArgument, match="authorization: it holds a line break") as caught:
        world.run(enos.iam.get_session_information(authorization=f"Bearer {SECRET}\n"))
    assert SECRET not in shown(caught.value)


@pytest.mark.parametrize("secret", [SECRET, 4711])
def test_a_secret_of_another_json_type_is_not_shown_either(world: World, secret: Any) -> None:
    enos = world.enos(lambda request: envelope({"productKey": "p", "productSecret": secret}))
    product = world.run(enos.connection.get_product(product_key="p"))
    assert str(product.product_secret) == str(secret)
    assert "4711" not in shown(product)
