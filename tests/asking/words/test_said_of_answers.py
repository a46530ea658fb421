"""What is typed of an answer, as its buttons do it: its figures as a file, and that a figure is wrong."""

import pytest

from bot.asking.words.said_of_answers import SaidOfAnswer, said_of_an_answer, says_it_is_wrong


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        ("as csv", "csv"),
        ("as a CSV please", "csv"),
        ("csv?", "csv"),
        ("can i have that as a csv file", "csv"),
        ("put the figures in a csv", "csv"),
        ("as excel please", "xlsx"),
        ("in excel", "xlsx"),
        ("ok export it to excel", "xlsx"),
        ("send me the spreadsheet", "xlsx"),
        ("xlsx version please, ta", "xlsx"),
    ],
)
def test_an_answer_is_wanted_as_a_file(text: str, ending: str) -> None:
    assert said_of_an_answer(text) == SaidOfAnswer(ending=ending)


@pytest.mark.parametrize(
    ("text", "question", "ending"),
    [
        ("robbery by borough last month as csv", "robbery by borough last month", "csv"),
        ("and in Walsall, as a spreadsheet please", "and in Walsall", "xlsx"),
        ("robbery by borough in excel", "robbery by borough", "xlsx"),
    ],
)
def test_a_question_is_asked_and_its_answer_wanted_as_a_file(text: str, question: str, ending: str) -> None:
    assert said_of_an_answer(text) == SaidOfAnswer(ending=ending, question=question)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("this figure is wrong", ""),
        ("That figure's wrong: custody logged 31", "custody logged 31"),
        ("no, the robbery figure can't be right - we had 31", "we had 31"),
        ("these numbers are not correct, March is missing.", "March is missing"),
        ("the total looks wrong. It was 95", "It was 95"),
        ("I think that percentage is an error", ""),
        ("wrong figure, it was 95", "it was 95"),
    ],
)
def test_a_figure_is_doubted_in_the_words_behind_it(text: str, words: str) -> None:
    assert said_of_an_answer(text) == SaidOfAnswer(words=words)


@pytest.mark.parametrize(
    "text",
    [
        "robbery in Dudley last month",
        "is this figure wrong?",
        "that's wrong, I meant Walsall",
        "that figure is wrong, I meant Walsall",
        "wrong figure, I wanted Walsall",
        "is the figure going the wrong way",
        "the figure is going in the wrong direction",
        "which figures are wrong",
        "who excels at answering 999",
        "how many spreadsheet errors did we have",
        "the figure for wrong addresses",
        "the trend looks wrong",
    ],
)
def test_all_else_is_a_question(text: str) -> None:
    assert said_of_an_answer(text) is None


@pytest.mark.parametrize("text", ["that's wrong, we had 31", "No, that is wrong. Custody logged 31", "its incorrect"])
def test_that_something_is_wrong_is_no_doubt_to_be_passed_on_but_known(text: str) -> None:
    assert said_of_an_answer(text) is None
    assert says_it_is_wrong(text)


@pytest.mark.parametrize(
    "text",
    [
        "that's wrong, I meant Walsall",
        "is that wrong?",
        "that's the wrong month",
        "that is wrong area",
        "what is wrong with burglary",
        "it is going the wrong way",
    ],
)
def test_what_was_meant_instead_and_what_is_asked_is_not(text: str) -> None:
    assert not says_it_is_wrong(text)
