import pytest

from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Combine, Marking
from bot.figures.series import SeriesKey, figures_of
from bot.figures.told_by_others import FEWEST_PERIODS, ToldByOthers, told_by_others
from tests.figures.small_world import measure, monthly

SECRET = (3, 1, 4, 1, 5, 9, 2, 6, 5, 3)
OTHER = (20, 31, 27, 18, 22, 25, 40, 33, 19, 28)
THIRD = (7, 7, 8, 6, 9, 7, 5, 8, 6, 7)


def told(**held: tuple[float, ...]) -> tuple[ToldByOthers, ...]:
    """What is told of `secret`, the only marked one of some measures of one area."""
    marked = {"marking": Marking.OFFICIAL_SENSITIVE}
    measures = {key: measure(key, **(marked if key == "secret" else {})) for key in held}
    figures = figures_of([(SeriesKey(key, "force"), monthly("2025-01", values)) for key, values in held.items()])
    return told_by_others(figures, Framework({"force": Area("force", "Force", "force")}, measures))


def together(*parts: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(map(sum, zip(*parts, strict=True)))


def keys(*measures: str) -> tuple[SeriesKey, ...]:
    return tuple(SeriesKey(one, "force") for one in measures)


def test_a_whole_and_its_other_part_tell_the_marked_one() -> None:
    (found,) = told(secret=SECRET, possession=OTHER, drugs=together(SECRET, OTHER))
    assert (found.whole, found.parts, found.periods) == (*keys("drugs"), keys("possession"), len(SECRET))


def test_a_whole_and_its_two_other_parts_tell_it_too() -> None:
    (found,) = told(secret=SECRET, first=OTHER, second=THIRD, drugs=together(SECRET, OTHER, THIRD))
    assert found.whole == SeriesKey("drugs", "force")
    assert set(found.parts) == set(keys("first", "second"))


def test_so_do_its_own_parts_and_the_same_figures_under_another_name() -> None:
    assert [one.whole for one in told(secret=together(OTHER, THIRD), first=OTHER, second=THIRD)] == [None]
    assert [one.parts for one in told(secret=SECRET, again=SECRET)] == [keys("again")]


@pytest.mark.parametrize(
    "held",
    [
        pytest.param({"possession": OTHER, "drugs": (999, *together(SECRET, OTHER)[1:])}, id="one period differs"),
        pytest.param({"possession": OTHER}, id="the whole is not held"),
        pytest.param({"possession": OTHER[:5], "drugs": together(SECRET, OTHER)}, id="a part is not held throughout"),
        pytest.param({"nothing": (0,) * 10, "drugs": OTHER}, id="nothing adds up"),
    ],
)
def test_what_does_not_add_up_in_every_period_tells_nothing(held: dict[str, tuple[float, ...]]) -> None:
    assert told(secret=SECRET, **held) == ()


def test_a_few_periods_or_a_few_small_numbers_add_up_by_chance() -> None:
    few = FEWEST_PERIODS - 1
    assert told(secret=SECRET[:few], again=SECRET[:few]) == ()
    assert told(secret=(0, 1) * 5, again=(0, 1) * 5) == ()


def test_the_figures_of_another_area_and_averages_tell_nothing() -> None:
    measures = {
        "secret": measure("secret", marking=Marking.OFFICIAL_SENSITIVE),
        "mean": measure("mean", combine=Combine.MEAN),
        "again": measure("again"),
    }
    areas = {key: Area(key, key.capitalize(), "force") for key in ("force", "elsewhere")}
    held = {SeriesKey("secret", "force"), SeriesKey("mean", "force"), SeriesKey("again", "elsewhere")}
    figures = figures_of([(key, monthly("2025-01", SECRET)) for key in sorted(held)])
    assert told_by_others(figures, Framework(areas, measures)) == ()
