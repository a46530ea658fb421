"""Which areas are read for a question: enough for its answer, and no more."""

from dataclasses import replace

from bot.asking.question import Intent, Question
from bot.asking.working_out.areas_looked_at import areas_looked_at, measures_looked_at
from bot.figures.areas import Area, PeerGroup
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Measure, Unit
from bot.figures.periods import PeriodKind
from bot.figures.targets import RankTarget


def measure(key: str, suppress_below: int = 0) -> Measure:
    return Measure(key, key, Unit.COUNT, Better.LOWER, PeriodKind.MONTH, Combine.SUM, suppress_below=suppress_below)


FRAMEWORK = Framework(
    areas={
        key: Area(key, key, kind, parent=parent)
        for key, kind, parent in (
            ("north", "force", None),
            ("hill", "borough", "north"),
            ("dale", "borough", "north"),
            ("crag", "ward", "hill"),
            ("south", "force", None),
        )
    },
    measures={"burglary": measure("burglary"), "rape": measure("rape", suppress_below=5)},
)


def looked_at(measure_key: str, *areas: str, **more: object) -> frozenset[str] | None:
    question = Question(measures=(measure_key,), areas=areas, **more)  # type: ignore[arg-type] # fields of a question
    return areas_looked_at(question, FRAMEWORK, [measure_key])


def test_an_area_is_read_with_all_that_lies_within_it() -> None:
    assert looked_at("burglary", "hill") == {"hill", "crag"}


def test_where_small_counts_are_not_shown_every_neighbour_is_read() -> None:
    assert looked_at("rape", "hill") == {"north", "hill", "dale", "crag"}


def test_what_compares_areas_reads_all() -> None:
    assert looked_at("burglary", "hill", intent=Intent.RANK) is None
    assert looked_at("burglary", "north", peers="similar") is None
    assert looked_at("burglary") is None


def test_a_list_of_signals_reads_the_areas_named_else_home_and_what_lies_within() -> None:
    listed = Question(intent=Intent.LIST_SIGNALS, areas=("hill",))
    assert areas_looked_at(listed, FRAMEWORK, ["burglary"]) == {"hill", "crag"}
    anywhere = Question(intent=Intent.LIST_SIGNALS)
    assert areas_looked_at(anywhere, FRAMEWORK, ["burglary"]) is None
    assert areas_looked_at(anywhere, replace(FRAMEWORK, home="south"), ["burglary"]) == {"south"}


def test_a_list_of_all_measures_with_small_counts_among_them_reads_every_neighbour() -> None:
    listed = Question(intent=Intent.LIST_SIGNALS, areas=("hill",))
    assert areas_looked_at(listed, FRAMEWORK, None) == {"north", "hill", "dale", "crag"}


def test_a_list_of_a_tag_reads_its_measures_alone() -> None:
    tagged = replace(FRAMEWORK.measures["burglary"], tags=("acquisitive",))
    framework = replace(FRAMEWORK, measures={**FRAMEWORK.measures, "burglary": tagged})
    listed = Question(intent=Intent.LIST_SIGNALS, tags=("acquisitive",))
    assert measures_looked_at(listed, framework) == {"burglary"}
    assert measures_looked_at(Question(intent=Intent.LIST_SIGNALS), framework) is None


def test_a_target_that_is_a_place_among_peers_reads_the_peers() -> None:
    framework = replace(
        FRAMEWORK,
        peer_groups={"similar": PeerGroup("similar", "Similar", members=("north", "south"))},
        targets=(RankTarget(measure="burglary", area="north", peers="similar", at_worst=1),),
    )
    asked = Question(measures=("burglary",), areas=("north",), intent=Intent.TARGET)
    assert areas_looked_at(asked, framework, ["burglary"]) == {"north", "hill", "dale", "crag", "south"}
    assert areas_looked_at(replace(asked, areas=("hill",)), framework, ["burglary"]) == {"hill", "crag"}


def test_what_tells_areas_apart_reads_those_within_the_area_named() -> None:
    assert looked_at("burglary", "north", by="borough") == {"north", "hill", "dale", "crag"}
    assert looked_at("burglary", "hill", by="ward", intent=Intent.RANKING) == {"hill", "crag"}
    assert looked_at("burglary", "south", by="borough") is None
    assert looked_at("burglary", by="borough") is None


def test_a_list_that_names_no_measure_reads_all_of_them_in_its_area() -> None:
    for intent in (Intent.LIST_MOVED, Intent.LIST_RECORDS, Intent.LIST_RUNS, Intent.LIST_COUNTS, Intent.LIST_LACKING):
        assert measures_looked_at(Question(intent=intent, areas=("hill",)), FRAMEWORK) == {"burglary", "rape"}
    assert areas_looked_at(Question(intent=Intent.LIST_MOVED, areas=("hill",)), FRAMEWORK, ["burglary"]) == {
        "hill",
        "crag",
    }
