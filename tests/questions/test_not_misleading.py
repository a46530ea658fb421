"""Answers by which somebody in a hurry would be misled: what is said in the place of each."""

from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("business robberies q2 v q3", "-77 (-12.4%), 543 in October to December 2025"),
        ("compare november and december for burglary", "-180 (-13.4%), 1,166 in December 2025"),
        ("did robbery spike in july 2025", "639 in July 2025. Stable: usual variation"),
        ("any spikes in shoplifting", "2,763 in March 2026. Stable: usual variation"),
        (
            "is robbery stable",
            "March 2026 itself is usual variation (489.7 to 699.7, average 594.7). Not stable: 3 of the last 12",
        ),
        ("trend of shoplifting in Sandwell", "Not stable: 8 of the last 12 months are other than usual variation."),
        ("which stats are overdue", "figures are late, as at"),
        ("what data is outstanding", "figures are late, as at"),
        ("which updates are outstanding", "updates are overdue, as at"),
        (
            "is walsall the worst for burglary",
            "(7th of 7). All: Birmingham 0.48, Coventry 0.42",
        ),
        ("does coventry have the most robberies", "1st Birmingham,"),
        ("are we the worst for recorded robbery", "among Most Similar Forces"),
        ("who has the highest robbery last month", "1st Birmingham,"),
        ("who has got the lowest robbery last month", "1st Dudley, 25"),
        ("whos got robbery", "ACC Crime leads on Robbery"),
        ("is coventry any better than dudley for robbery", "Robbery in Dudley: 25 in March 2026"),
        ("which recorded robbery targets are missed", "missed or off track, as at 20 April 2026: Recorded robbery"),
        ("are they better than us at total recorded crime in merseyside", "23.32 per 1,000 residents"),
        ("has shop theft grown more in walsall or in dudley", "Shoplifting in Walsall"),
        ("robbery: us and the boroughs, last quarter", "West Midlands Police 1,453; Birmingham 818"),
        ("robbery by borough and force, last quarter", "West Midlands Police 1,453; Birmingham 818"),
        ("whats going on in dudley", "Dudley, as at 20 April 2026: 14 measures"),
        ("shoplifting in dudley over the last 3 months as a list", "January 2026 "),
        ("top 3 months for robbery", "2nd highest 734, in September 2023."),
        ("latest quarter for recorded robbery", "Recorded robbery in West Midlands Police: 1,"),
        ("can I have a graph of police officers", "8,067 in the financial year 2022/23"),
        ("could we see recorded robbery", "Recorded robbery in West Midlands Police: 1,"),
        ("do we need recorded robbery by quarter for 2024/25", "April to June 2024 (Q1 2024/25)"),
        ("how many recorded thefts of a motor vehicle a day", "from January to December 2025"),
        ("robbery in dudley last 3 months list", "January 2026 "),
        ("which boroughs are up on vehicle crime and which are down", "+108 (+11.1%), 1,081 in March 2026 against 973"),
        ("second worst borough for burglary", "7th Birmingham, 0.48; 6th Coventry, 0.42"),
        ("is robbery in solihull below the force", "0.13 per 1,000 residents in March 2026"),
        ("which boroughs are above the force average for burglary", "West Midlands Police: 0.38."),
        ("gap to the best in the msg on homicide", "3.93 behind Merseyside Police"),
        ("is burglary rising faster in dudley than anywhere else", "by percent): Walsall +23 (+26.4%)"),
        ("is birmingham half of all our robbery", "55.3% of Robbery in West Midlands Police"),
        ("robbery by borough with shares of total", "Birmingham 55.3% (292 of 528)"),
        ("where's shoplifting worst", "neither direction of it is better: the most first"),
        ("asb per head in walsall and dudley", "0.35 per 1,000 residents in March 2026"),
        ("league table of shoplifting", "1st Birmingham, 1,048; 2nd Walsall"),
        ("which of our most similar forces is top for burglary", "(the highest first): 1st West Yorkshire Police"),
        ("which borough has the most burglaries", "(the most first): 1st Birmingham, 557"),
        (
            "total burglaries by borough last month",
            "Burglary by borough (number, not rate), in March 2026: Birmingham 557",
        ),
        ("homicides by financial year since 2018", "the financial year 2018/19 51; the financial year 2019/20 51"),
        ("overdue updates from ACC Crime", "1 update is overdue, as at 20 April 2026"),
        ("which targets are off track", "5 targets are missed or off track, as at 20 April 2026"),
        ("average homicides per quarter", "usual up to 22.5 (the lower control limit is below zero)"),
        ("drug offences recorded less possession last quarter", "is no figure that is held, and I make none up"),
        (
            "which borough has the fewest burglaries",
            "by number and not by rate (the fewest first): 1st Wolverhampton, 64",
        ),
        ("who has the higher rate of robbery over the last 12 months, walsall or dudley", "per 1,000 residents"),
    ],
)
def test_it_is_told_so_that_nobody_takes_it_for_its_opposite(
    worlds: dict[str, World], days: dict[str, date], question: str, words: str
) -> None:
    assert words in answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("latest quarter for recorded robbery", "No figure"),
        ("total recorded crime, last 5 years", "since)"),
        ("has shop theft grown more in walsall or in dudley", "West Midlands Police"),
        ("top 3 months for robbery", "highest 734, in September 2023, of the"),
    ],
)
def test_what_says_too_much_or_misleads_is_left_out(
    worlds: dict[str, World], days: dict[str, date], question: str, words: str
) -> None:
    assert words not in answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).text


@pytest.mark.parametrize(
    "question",
    [
        "is everyone's TOMV falling or just ours",
        "has everybody's robbery gone up",
        "monthly average of robbery for each of the past three years",
        "rolling year recorded robbery, lowest ever",
        "are similar forces also seeing bicycle theft rise",
        "since when has birmingham had the highest burglary",
        "how many weapons did we find in section 60 stop and searches",
        "robbery by borough and reason for march",
        "highest ever robbery in any borough",
        "robbery by borough, all time high",
        "highest 3 month total of robbery",
        "what's the lowest year to date robbery we've had",
        "dudley's share of the increase in robbery",
    ],
)
def test_what_could_only_be_answered_in_part_gets_no_figure(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert found.status.value == "unknown", found.text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what's outstanding for the commissioner's office", "3 updates are overdue"),
        (
            "what does the director of resources owe",
            "Improve productivity of staff and assets (Director of Resources, was",
        ),
        ("which updates fall due in june", "(to 30 June 2026)"),
        ("updates due by june", "as at 20 April 2026: Improve confidence in the way that complaints"),
        ("updates due in february", "4 updates are due (to 28 February 2027)"),
        ("updates due before the next meeting", "6 are overdue from before."),
        ("any updates overdue for tomorrow's board", "6 updates are overdue"),
    ],
)
def test_what_is_owed_is_of_who_was_named_and_hides_nothing_overdue(
    worlds: dict[str, World], days: dict[str, date], question: str, words: str
) -> None:
    assert words in answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).text


def test_a_record_for_anything_is_no_overview(worlds: dict[str, World], days: dict[str, date]) -> None:
    found = answer(worlds["sample"], Asked(question="was march a record for anything", as_of=days["sample"]))
    assert found.status.value == "unknown"


def test_kinds_of_crime_are_all_of_them_also_those_against_public_order(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = answer(worlds["sample"], Asked(question="all crime types in walsall last month", as_of=days["sample"]))
    assert sum(one["value"] for one in found.answers) == 2498  # of 2,564: what goes under other crime is no measure
    assert "152" in found.text
