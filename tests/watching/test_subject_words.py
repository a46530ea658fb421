"""How a sentence names a series."""

from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Measure, Unit
from bot.figures.periods import PeriodKind
from bot.figures.series import SeriesKey
from bot.watching.subject_words import subject_in_words

FRAMEWORK = Framework(
    areas={"moor": Area("moor", "Moor Police", "force"), "vale": Area("vale", "Vale", "district", "moor")},
    measures={
        "confidence": Measure(
            "confidence", "Confidence in Moor Police", Unit.PERCENT, Better.HIGHER, PeriodKind.MONTH, Combine.RATIO
        )
    },
    home="moor",
)


def test_an_area_that_stands_in_the_name_of_its_measure_is_said_once() -> None:
    assert subject_in_words(SeriesKey("confidence", "moor"), FRAMEWORK) == "Confidence in Moor Police"
    assert subject_in_words(SeriesKey("confidence", "vale"), FRAMEWORK) == "Confidence in Moor Police in Vale"
