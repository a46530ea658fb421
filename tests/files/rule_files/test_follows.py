"""`follows`: when people have the digest of what they follow."""

import pytest

from bot.duties.faults import InputFaults
from bot.files.catalogue import parse_catalogue
from bot.files.rule_files import parse_rule_set
from bot.watching.rules import DIGEST_EVERY
from files.good_home import CATALOGUE

GOOD = parse_catalogue(CATALOGUE)


def test_without_a_word_the_digest_is_of_mondays() -> None:
    assert parse_rule_set({"rules/a.yaml": "rules: []\n"}, GOOD).digest_every == DIGEST_EVERY == "0 8 * * mon"


def test_a_file_says_another_time() -> None:
    text = 'follows: {every: "30 7 * * mon-fri"}\n'
    assert parse_rule_set({"rules/a.yaml": text}, GOOD).digest_every == "30 7 * * mon-fri"


@pytest.mark.parametrize(
    ("texts", "why"),
    [
        ({"rules/a.yaml": "follows: {every: daily}\n"}, "'daily'"),
        ({"rules/a.yaml": "follows: {}\n"}, "every"),
        ({"rules/a.yaml": 'follows: {evry: "0 8 * * mon"}\n'}, "every"),
        (dict.fromkeys(("rules/a.yaml", "rules/b.yaml"), 'follows: {every: "0 8 * * mon"}\n'), "twice"),
    ],
)
def test_a_fault_names_its_file_and_what_would_be_right(texts: dict[str, str], why: str) -> None:
    with pytest.raises(InputFaults) as refused:
        parse_rule_set(texts, GOOD)
    assert "rules/" in refused.value.in_words
    assert why in refused.value.in_words
