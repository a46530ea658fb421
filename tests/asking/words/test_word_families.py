"""Words of one family, and words that only look like it."""

import pytest

from bot.asking.words.word_families import family_of


@pytest.mark.parametrize(
    "words",
    [
        "discrimination discriminatory discriminate discriminating",
        "referral referrals referred referring",
        "wait waits waited waiting",
        "religion religious",
        "environment environmental",
        "disclosure disclosed disclose",
        "prosecution prosecute prosecuting",
        "seizure seized seize",
        "exploitation exploited",
        "homophobia homophobic",
        "possession possess possessing",
    ],
)
def test_words_of_one_family(words: str) -> None:
    assert len({family_of(word) for word in words.split()}) == 1


@pytest.mark.parametrize(
    "words", ["offender offending", "violence violation", "detainee detained", "prosecutor prosecution", "stop stock"]
)
def test_who_does_it_and_what_looks_alike_is_of_none(words: str) -> None:
    assert len({family_of(word) for word in words.split()}) == 2
