"""Several things asked at once: each is answered, in order and in full, or none is."""

from datetime import date

import pytest

from bot.duties.answer import Answer, Asked, World, answer


def said(worlds: dict[str, World], days: dict[str, date], question: str) -> Answer:
    return answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("knife crime 2021/22 v 2019/20, did we get under the baseline", ["Knife crime", "Knife crime"]),
        ("how many burglaries last month and who leads on it", ["Burglary in West Midlands Police", "ACC Crime leads"]),
        ("who leads on robbery and what is it?", ["ACC Crime leads", "Robbery in West Midlands Police"]),
        ("who leads on robbery and what is the figure", ["ACC Crime leads", "Robbery in West Midlands Police"]),
        (
            "Burglary in Dudley last month? And in Walsall? Which borough is worst?",
            ["Burglary in D", "Burglary in W", "the worst is"],
        ),
        ("robbery in Coventry in February; who leads on it", ["Robbery in Coventry: 48 in F", "ACC Crime leads"]),
        ("position in MSG on vehicle offences, and has it moved", ["4th of 4 among", "4th of 4 among"]),
        ("shoplifting in February, what's the rolling 12 month figure?", ["in February 2026", "12 months to"]),
        ("robbery last month and what does it include", ["in March 2026", "a count, each month"]),
        (
            "public order offences last month, is that the highest ever and who leads on it?",
            ["1,662 in March 2026", "highest", "leads on"],
        ),
        ("burglary last month, who leads on it", ["in March 2026", "ACC Crime leads"]),
        ("what does burglary mean and whats the latest figure", ["a count, each", "1,141 in March 2026"]),
        ("what does burglary mean, and how many were there in March", ["a count, each month", "1,141 in March 2026"]),
        ("what does burglary mean and what is it", ["a count, each month", "1,141 in March 2026"]),
        ("who's got burglary and what did they say", ["ACC Crime leads", "(ACC Crime, 10 April 2026"]),
        ("who leads on burglary, what was their last update", ["ACC Crime leads", "(ACC Crime, 10 April 2026"]),
        ("who leads on burglary and what do they owe", ["ACC Crime leads", "1 update is overdue"]),
        ("who leads on burglary and what else do they lead on", ["ACC Crime leads on B", "Besides: ACC Crime"]),
        ("knife crime against target and who owns it", ["target", "ACC Crime leads"]),
        ("knife crime target who leads", ["the target is", "ACC Crime leads"]),
        ("knife crime vs target owner", ["target", "ACC Crime leads"]),
        ("burglary by borough lead please", ["by borough", "ACC Crime leads"]),
        ("burglary March owner", ["in March 2026", "ACC Crime leads"]),
        ("burglary and who leads", ["in March 2026", "ACC Crime leads"]),
        (
            "charged or summonsed by similar forces and what about shoplifting by similar forces",
            ["Charged or summonsed", "Recorded shoplifting"],
        ),
    ],
)
def test_all_that_is_asked_is_answered_in_its_order(
    worlds: dict[str, World], days: dict[str, date], question: str, begins: list[str]
) -> None:
    found = said(worlds, days, question)
    assert found.status.value == "answered", found.text
    for part, words in zip(found.parts, begins, strict=True):
        assert words in part.text
    assert list(found.answers) == [one for part in found.parts for one in part.answers]
    assert all(part.text in found.text for part in found.parts)


@pytest.mark.parametrize(
    "question",
    [
        "burglary in Dudley last month, only business",
        "burglary in Dudley last month. Not counting sheds",
        "how many robberies were there in Coventry, and how many with a knife",
        "stop and searches last year; for drugs alone",
        "burglary last month, which were in Dudley",
        "robbery in Dudley last month and is it up for under 18s",
        "shop theft in February, and was January worse",
        "stop and searches in 2018/19. Only for drugs? Is that usual?",
        "what is the knife crime target, and has it moved",
        "which borough has most burglary, and when did it peak",
        "public order offences last month, and how many of those were hate crimes",
        "robbery in Coventry last month, and what was the outcome",
        "burglary last month and how many with knife crime",
        "Merseyside's recorded robbery has been tumbling; how are we against target",
        "recorded robbery in Merseyside in Q3 2025/26, and are we on target",
        "burglary in Dudley last month and how many of them were domestic",
    ],
)
def test_what_says_less_of_the_first_or_asks_of_its_statistic_is_not_parted(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    assert not said(worlds, days, question).answers


@pytest.mark.parametrize(
    "question",
    [
        "who leads on the knife crime target",
        "burglary lead",
        "burglary - who leads",
        "burglary in Dudley who leads",
        "who leads on burglary rate",
    ],
)
def test_who_leads_on_what_is_only_named_is_one_question(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    assert said(worlds, days, question).text.startswith("ACC Crime leads on")


def test_a_part_without_an_answer_is_named_and_the_rest_is_offered(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = said(worlds, days, "burglary in Dudley last month and what does a griffin cost")
    assert found.status.value == "unknown"
    assert [one.question for one in found.choices] == ["burglary in Dudley last month"]


def test_what_is_refused_of_one_part_is_refused_of_all(worlds: dict[str, World], days: dict[str, date]) -> None:
    found = said(worlds, days, "burglary in Dudley last month and who did it")
    assert (found.status.value, found.reason, found.choices) == ("refused", "personal", ())
