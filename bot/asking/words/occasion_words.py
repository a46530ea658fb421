"""What meetings, papers and other occasions are called, whose they are, and after whom."""

from bot.asking.words.ranks import RANKS
from bot.asking.words.word_sets import word_set

OWNERS = word_set(
    "the a an my our his her their this that todays tomorrows tonights mondays your some "
    "today tomorrow tonight monday tuesday wednesday thursday friday"
)
KINDS_OF_OCCASIONS = RANKS | word_set(
    """
    resident tenants ward advisory independent iag monthly weekly daily quarterly annual regular urgent
    performance tasking scrutiny management community neighbourhood policing partnership board team strategic
    tactical local command cllr gold silver bronze chief chiefs officer officers supers inspectors boss bosss
    gaffer pcc pccs opcc commissioner commissioners council councillor councillors mp mps press media public
    parish cabinet committee senior leadership exec executive assembly mayor mayors dcis mr mrs ms dis accs
    dccs head morning shift early late duty joint force oversight accountability governance crime safety quick
    short little one hmic hmicfrs npcc
    """
)
PURPOSE_NOUNS = word_set(
    """
    meeting meetings briefing briefings brief paper papers report reports review reviews tasking pack packs
    slide slides presentation foi newsletter handover appraisal debrief interview agenda deck submission board
    committee
    """
)
_OTHER_OPENING_NOUNS = word_set(
    """
    office panel inspection email statement parade speech talk conference workshop visit bid return chief boss
    commissioner pcc mayor council press media gaffer summit
    """
)
OPENING_NOUNS = PURPOSE_NOUNS | RANKS | _OTHER_OPENING_NOUNS
"""Behind a measure, who it is for may be whose it is: overtime for the press office."""
