import pytest

from bot.figures.measures import Group
from bot.watching.facts import Facts
from bot.watching.rules import Select
from tests.figures.small_world import measure, monthly
from tests.watching.scene import facts, key

ONE = monthly("2026-03", [3])


@pytest.fixture(scope="module")
def known() -> Facts:
    return facts(
        {
            key("coventry"): ONE,
            key("dudley"): ONE,
            key("shire"): ONE,
            key("coventry", "hate-crime"): ONE,
            key("coventry", "hate-crime", "religion=sikhism"): ONE,
            key("atlantis"): ONE,
            key("coventry", "retired-measure"): ONE,
            key("shire", "hate-crime"): monthly("2026-05", [1]),
        },
        measure("hate-crime", tags=("hate",), objective=("Confidence",), groups=(Group("religion=sikhism", "Sikh"),)),
        measure("burglary", tags=("acquisitive", "homes"), objective=("Reduce crime", "Property")),
    )


def chosen(known: Facts, **select: tuple[str, ...]) -> list[str]:
    keys = [known.figures.keys[place] for place in known.selected(Select(**select)).tolist()]
    return ["/".join(part for part in one if part) for one in keys]


def test_an_empty_selection_is_every_series_that_holds_something_in_the_order_of_the_catalogue(known: Facts) -> None:
    assert chosen(known) == [
        "hate-crime/coventry",
        "burglary/force",
        "burglary/coventry",
        "burglary/dudley",
        "burglary/shire",
    ]


@pytest.mark.parametrize(
    ("select", "keys"),
    [
        pytest.param({"measures": ("hate-crime",)}, ["hate-crime/coventry"], id="by measure"),
        pytest.param({"areas": ("dudley",)}, ["burglary/dudley"], id="by area"),
        pytest.param(
            {"areas": ("lpu:*",)}, ["hate-crime/coventry", "burglary/coventry", "burglary/dudley"], id="by kind of area"
        ),
        pytest.param(
            {"areas": ("shire", "lpu:*"), "measures": ("burglary",)},
            ["burglary/coventry", "burglary/dudley", "burglary/shire"],
            id="by area and kind together",
        ),
        pytest.param({"tags": ("hate", "unused")}, ["hate-crime/coventry"], id="by any of the tags"),
        pytest.param(
            {"tags": ("hate", "homes"), "areas": ("coventry",)},
            ["hate-crime/coventry", "burglary/coventry"],
            id="tags are either",
        ),
        pytest.param(
            {"objectives": ("Property",), "areas": ("shire",)}, ["burglary/shire"], id="by any of the objectives"
        ),
        pytest.param({"objectives": ("Property",), "tags": ("hate",)}, [], id="parts of a selection hold together"),
        pytest.param(
            {"groups": ("religion=sikhism",)}, ["hate-crime/coventry/religion=sikhism"], id="groups when asked"
        ),
        pytest.param({"measures": ("nothing",)}, [], id="a measure that is not there selects nothing"),
    ],
)
def test_selections(known: Facts, select: dict[str, tuple[str, ...]], keys: list[str]) -> None:
    assert chosen(known, **select) == keys
