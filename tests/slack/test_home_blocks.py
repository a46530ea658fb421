"""App Home as Block Kit: whatever it shows, Slack takes it."""

from __future__ import annotations

import pytest

from bot.duties.content import Button
from bot.duties.home_view import HomeView, Item, Part
from bot.slack.home_blocks import home_blocks
from bot.workspace.block_kit import check_view

BUTTON = Button("home_follow", "Follow…", "follow")


def faults(view: HomeView) -> list[str]:
    blocks = home_blocks(view, {}, "There is more than fits here.")
    return list(check_view({"type": "home", "blocks": blocks}, lambda file: True, kind="home"))


@pytest.mark.parametrize(
    "view",
    [
        pytest.param(HomeView(()), id="nothing"),
        pytest.param(HomeView((Part("H" * 500, (Item("x" * 9_000),), "c" * 9_000, (BUTTON,)),)), id="long words"),
        pytest.param(HomeView(tuple(Part(f"part {one}", (Item("words"),)) for one in range(90))), id="many parts"),
        pytest.param(HomeView((Part("h", tuple(Item("line") for _ in range(2_000))),)), id="many lines"),
        pytest.param(HomeView((Part("h", (Item("x", (BUTTON,)), Item("y", (BUTTON,))), "", (BUTTON,)),)), id="alone"),
        pytest.param(HomeView((Part("", (Item("  "),), "", (Button("a", "", "v" * 3_000),)),)), id="empty words"),
        pytest.param(
            HomeView((Part("h", (), "", tuple(Button(f"home_ask_{n}", "q" * 200, "q" * 200) for n in range(40))),)),
            id="many buttons",
        ),
    ],
)
def test_slack_takes_a_home_whatever_it_shows(view: HomeView) -> None:
    if not view.parts:
        assert home_blocks(view, {}, "more") == []
    assert faults(view) == []


def test_where_there_is_more_than_fits_the_last_line_says_so() -> None:
    blocks = home_blocks(HomeView(tuple(Part(f"part {one}", (Item("w"),)) for one in range(90))), {}, "There is more.")
    assert len(blocks) == 100
    assert blocks[-1]["elements"][0]["text"] == "There is more."


def test_words_alone_share_a_section_and_a_single_button_stands_beside_its_words() -> None:
    part = Part("h", (Item("one"), Item("two"), Item("three", (BUTTON,)), Item("four\nfive"), Item("six\nseven")))
    sections = [block for block in home_blocks(HomeView((part,)), {}, "") if block["type"] == "section"]
    assert [one["text"]["text"] for one in sections] == ["one\ntwo", "three", "four\nfive\n\nsix\nseven"]
    assert ["accessory" in one for one in sections] == [False, True, False]
