"""What is asked twice, the second time exactly, is asked once; what asks of two things is not."""

import pytest

from bot.asking.reading.said_twice import asked_twice
from tests.asking.catalogue import DAY, VOCABULARY


@pytest.mark.parametrize(
    ("text", "once"),
    [
        ("how many crimes are getting solved in Harrow, solved rate for June", "solved rate for June in harrow"),
        ("how many crimes got solved in May, solved rate", "solved rate may"),
        ("how many crimes got solved in May - solved rate for May", "solved rate for May"),
        ("how many burgled in Harrow? burglary for June", "burglary for June in harrow"),
        ("have we got enough burglary yet, are we at the target", "burglary: are we at the target"),
        ("is burglary too high in Harrow? is that over the limit", "burglary in harrow: is that over the limit"),
        (
            "is burglary high in May, how does that compare to last year",
            "burglary may: how does that compare to last year",
        ),
    ],
)
def test_the_second_time_is_meant_with_what_the_first_says_of_place_and_time(text: str, once: str) -> None:
    assert [*asked_twice(text, VOCABULARY, DAY)] == [once]


@pytest.mark.parametrize(
    "text",
    [
        "how many repeat crimes are getting solved in Harrow, solved rate for June",
        "how many crimes got solved in May, solved rate for June",
        "how many people got stabbed in Harrow, robbery for June",
        "how many were not solved in Harrow, solved rate for June",
        "how many burglaries in Harrow, robbery for June",
        "is burglary too high at night, are we at the target",
        "have we got enough women in Harrow, are we at the target",
        "is burglary too high in Harrow and Harlow, what is the target",
    ],
)
def test_what_narrows_one_of_them_or_differs_is_not_put_together(text: str) -> None:
    assert not [*asked_twice(text, VOCABULARY, DAY)]
