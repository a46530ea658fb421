"""The average over areas is the plain mean of what each has, told with each; none where one of them is not shown."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import said

# data/observations/street_level_crime_monthly.csv: robbery, March 2026:
# 292, 62, 26, 49, 29, 45 and 25 in the seven boroughs, 528 in all.


@pytest.mark.parametrize(
    "text", ["average robbery across the seven boroughs", "average robbery per borough", "borough average for robbery"]
)
def test_the_mean_of_all_areas_is_told_with_the_figure_of_each(text: str, talking: World) -> None:
    (found,) = said(talking, [text])
    assert len(found.answers) == 7
    assert "Average of the 7: 75.4, the plain mean of what each has." in found.text


def test_several_areas_have_each_its_share(talking: World) -> None:
    (found,) = said(talking, ["do Birmingham and Coventry make up more than half of robbery"])
    assert [(one["area"], round(float(one["value"]), 1)) for one in found.answers] == [
        ("birmingham", 55.3),
        ("coventry", 11.7),
    ]
