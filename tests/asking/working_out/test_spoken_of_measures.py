"""Whether an update speaks of a measure, or of others alone."""

from dataclasses import replace

import pytest

from bot.asking.working_out.spoken_of_measures import is_of_others_alone
from bot.figures.measures import Measure
from tests.figures.small_world import measure

BURGLARY, DRUGS, VEHICLES, ALL = (
    replace(measure(name.lower().replace(" ", "-")), name=name, aliases=aliases)
    for name, aliases in [
        ("Burglary", ("break-ins",)),
        ("Drug offences", ()),
        ("Vehicle crime", ("car crime",)),
        ("Total recorded crime", ()),
    ]
)


@pytest.mark.parametrize(
    ("text", "of", "alone"),
    [
        ("Burglary, speeding and parking were the first concerns.", DRUGS, True),
        ("Burglary, speeding and parking were the first concerns.", VEHICLES, True),
        ("Burglary, speeding and parking were the first concerns.", BURGLARY, False),
        ("Break-ins rose in spring.", BURGLARY, False),
        ("Fewer drugs warrants; burglary fell.", DRUGS, False),
        ("Thefts of vehicles and burglaries fell.", VEHICLES, False),
        ("The new team has begun.", DRUGS, False),
        ("Burglary rose most.", ALL, False),
    ],
)
def test_an_update_is_of_others_alone_where_it_names_one_and_has_no_word_of_this(
    text: str, of: Measure, alone: bool
) -> None:
    assert is_of_others_alone(text, [of], [BURGLARY, DRUGS, VEHICLES, ALL]) is alone
