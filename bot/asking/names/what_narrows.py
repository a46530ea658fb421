"""Words that say whom, with what or where: of many things some may be counted so, and by themselves they name none."""

from bot.asking.words.tokens import root
from bot.asking.words.word_sets import word_set

TRAITS = word_set(
    """
    race religion belief faith disability disabled orientation transgender sex gender men women man woman male female
    age aged child children adult adults young younger old older victim victims officer officers staff domestic drug
    drugs weapon weapons white black asian mixed hindu muslim sikh jewish christian personal business other under over
    burglary robbery theft violence vehicle hate crime identity sexual community communities resident residents
    property
    """
) - {"other"}
"""Of whom or of what things may be counted in many ways: by themselves they name none of them."""
_MEANS_AND_PLACES = word_set(
    """
    knife knives blade gun guns firearm firearms bat hammer car cars van vans vehicle vehicles home homes house houses
    shop shops store stores street streets school schools pub pubs park parks road roads online phone phones day night
    drug drugs alcohol drink dog dogs bus train station town city centre work workplace cash money
    """
)
PERSONS = frozenset(
    map(
        root,
        word_set(
            """
    people persons folk kids kid juvenile juveniles youth youths teenager teenagers pensioner pensioners female females
    male males girl girls boy boys pcso pcsos special specials constable constables offender offenders suspect suspects
    detainee detainees patient patients student students tourist tourists visitor visitors driver drivers
    """
        ),
    )
)
NARROWING = frozenset(map(root, TRAITS | _MEANS_AND_PLACES))
"""By their roots."""
SAYS_HOW = word_set(
    """
    high medium low higher lower standard normal urgent routine priority immediate emergency scheduled serious slight
    severe minor major fatal new open closed full partial positive negative successful good bad poor yes no none
    unknown known stated given recorded not any all other others rest total overall mixed single multiple repeat first
    second third internal external public private local national early late long short quick slow planned unplanned
    """
)
"""How great, how soon or in what state a thing is: it tells none by itself."""
