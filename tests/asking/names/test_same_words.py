"""What the words of a name come down to."""

import pytest

from bot.asking.names.same_words import sense_of
from bot.asking.words.tokens import words_of


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("houses broken into", "Burglary - Residential Home"),
        ("dwelling burglaries", "residential burglary"),
        ("people were mugged", "Robbery of personal property"),
        ("theft from cars", "Vehicle Crime - Theft From"),
        ("cars were nicked", "theft of motor vehicles"),
        ("cars broken into", "theft from vehicles"),
        ("commercial robberies", "Robbery of business property"),
        ("people went missing", "Missing Persons - Reports"),
        ("officers assaulted", "Assaults on police officers"),
        ("people did we detain", "Custody detentions"),
        ("bikes stolen", "theft of pedal cycles"),
        ("emergency calls answered", "999 calls answered"),
        ("shop theft", "Shoplifting"),
        ("car thefts", "theft of motor vehicles"),
        ("murders", "Homicide"),
        ("people died on the roads", "Road deaths"),
        ("died on our roads", "Road deaths"),
        ("hare coursers", "Hare coursing"),
        ("stuff nicked out of cars", "theft from vehicles"),
        ("gun licence renewals still waiting", "firearm certificate renewals outstanding"),
        ("injury crashes", "Injury road traffic collisions"),
        ("anti social incidents", "ASB incidents"),
        ("speeders caught", "Excess speed"),
        ("fare dodgers", "Fare evasion"),
        ("police overtime", "Overtime"),
        ("stabbings", "Knife crime"),
        ("domestic violence", "Domestic abuse offences"),
        ("proportion of burglaries solved", "burglary detection rate"),
    ],
)
def test_two_ways_of_saying_one_thing_come_down_to_the_same(said: str, name: str) -> None:
    assert sense_of(words_of(said)).bag == sense_of(words_of(name)).bag


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("theft from cars", "theft of cars"),
        ("knife robberies", "robbery"),
        ("non residential burglary", "residential burglary"),
        ("assaults by officers", "assaults on officers"),
        ("shop theft by staff", "shop theft"),
        ("burglary victims", "burglary"),
        ("police staff overtime", "overtime"),
        ("speeding fines", "excess speed"),
        ("motorbike crashes", "collisions"),
        ("gun licence renewals", "firearm certificate renewals outstanding"),
    ],
)
def test_what_narrows_a_name_is_kept(said: str, name: str) -> None:
    assert sense_of(words_of(said)).bag != sense_of(words_of(name)).bag


def test_working_time_that_is_lost_is_a_part_and_no_time() -> None:
    assert not sense_of(words_of("percent of working time did we lose to sickness")).is_time
    assert sense_of(words_of("101 answer time")).is_time
