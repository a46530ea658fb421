"""A peak of a month is that month's figure, where its reason is asked for; and whether it meets its target."""

import pytest

from bot.asking.reading.aims_put_plainly import with_its_aim_plain
from bot.asking.reading.reasons_put_plainly import with_reasons_in_plain_words
from tests.asking.catalogue import VOCABULARY, understood


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("What caused the October peak in Harrow's burglaries?", "why Harrow's burglaries in October?"),
        ("why was there an oct 2025 spike in burglary in harrow", "why burglary in harrow in oct 2025"),
        ("whats behind the july dip in burglary", "why burglary in july"),
        ("the reason for the January jump in robbery", "why robbery in January"),
    ],
)
def test_why_a_month_was_its_peak_is_why_it_was_so(text: str, plain: str) -> None:
    assert with_reasons_in_plain_words(text) == plain
    question = understood(text.replace("The", "the"))
    assert question.why
    assert len(question.period.candidates) == 1


@pytest.mark.parametrize(
    "text",
    ["what was the october peak in burglary", "when was the peak in burglary", "what caused the peak in burglary"],
)
def test_what_else_is_asked_of_a_peak_stays(text: str) -> None:
    assert with_reasons_in_plain_words(text) == text


@pytest.mark.parametrize(
    "said", ["and whether it meets the target", "and if we are meeting the target", "and whether it met its target"]
)
def test_whether_it_meets_its_target_is_asked_beside_the_figure(said: str) -> None:
    assert (
        with_its_aim_plain(f"burglary in harrow in may {said}.", VOCABULARY)
        == "burglary in harrow in may and is it on target."
    )
