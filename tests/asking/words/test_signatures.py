"""Who signs a question is no part of it."""

import pytest

from bot.asking.words.signatures import without_signature
from bot.asking.words.tokens import plain_text, tokens_of


def kept(text: str) -> str:
    tokens = without_signature(tokens_of(plain_text(text)), text, {"harrow"}.__contains__)
    return " ".join(token.word for token in tokens)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("burglary last month\nMany thanks\nPC Owusu", "burglary last month many thanks"),
        ("burglary last month cheers Zoltan", "burglary last month cheers"),
        ("burglary last month - Insp Owusu", "burglary last month"),
        ("burglary last month kind regards, Zoltan Owusu", "burglary last month kind regards"),
    ],
)
def test_a_name_below_the_thanks_or_a_rank_and_name_at_the_end_is_left_out(text: str, question: str) -> None:
    assert kept(text) == question


@pytest.mark.parametrize(
    "text",
    [
        "burglary thanks Harrow",
        "burglary last month thanks men only",
        "burglary last month thanks zoltan",
        "burglary - Zoltan",
        "burglary in Harrow by Insp Owusu",
    ],
)
def test_what_may_be_a_place_or_a_case_stays(text: str) -> None:
    assert kept(text) == " ".join(token.word for token in tokens_of(plain_text(text)))
