"""Words of everyday English as they are most often misspelt, with what each of them can only have been meant to be.

Most slips are found by their likeness (`slips.py`). Here are those that come out as a regular form of another word
(recored), lie more than one letter off, or are too short to be found.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from bot.asking.words.english_words import is_english
from bot.asking.words.word_sets import word_set

_LISTED = """
    something: somthing somehting smething somethin;
    recorded: recored recoreded recordeed rcorded recorderd reccorded recoorded recroded; recording: recroding
    reported: repored repoted reprted reporetd; report: repot reprot; received: recived recieved recevied
    reveived signal: singal signel sginal; signals: singals signels; achieve: acheive; achieved: acheived
    achived significantly: signficantly significently signifcantly significanty; significant: signficant
    significent signifcant happened: happend hapened happenned hapend; happening: hapening happenning;
    performance: perfomance performace preformance perforance preformence; performing: preforming perfoming;
    percentage: percentge precentage percantage percetage pecentage; percent: precent persent; proportion:
    propotion porportion; average: avarage averge avrage compared: compred comparred comparied; comparison:
    comparision comparsion comparason; compare: comapre quarterly: quartely quaterly quartlery; quarter: quater
    quartor; monthly: monthy montly mothly; weekly: weeky weekley yearly: yealy yearley; february: febuary
    feburary febrary; january: januray janury; wednesday: wensday wednsday december: decmber decemeber;
    november: novemeber novmber; september: septmber setpember septemeber october: ocotber octber; august: agust
    augst auguest; april: aprli apirl; july: juyl jluy separate: seperate; separately: seperately; occurred:
    occured ocurred; occurring: occuring ocurring until: untill; beginning: begining; definitely: definately
    definatly defintely; different: diffrent differant difference: diffrence differance; increase: increse
    incease incraese; increased: increaed incresed increasd increasing: incresing increaing; decrease: decrese
    deacrease; decreased: decresed deacreased; reduced: redcued reduecd reduction: reducion redution; dropped:
    droped dropt dorpped; dropping: droping; falling: faling fallling risen: risne; rising: risng riseing;
    rolling: roling rollin; highest: higest hightest highst; higher: higer hgher lowest: lowst lowset; lower:
    lwoer; latest: lastest latset latst; last: lsat; biggest: bigest biggist busiest: busyest bussiest; worst:
    wrost worest; best: bset; most: msot; total: toal totla; target: traget targat tagret taregt; trend: tredn
    ternd; against: agaisnt aganist agianst; between: bewteen betwene because: becuase becasue becase; before:
    befor beofre; since: sicne sinec; should: shoud shuold sholud could: coudl cuold; would: woudl wuold; have:
    hav ahve hvae; does: deos; with: wiht wtih what: whta; there: thier tehre; their: thier; were: wre weer;
    please: plese pleese plaese thanks: thansk thnaks; about: abuot abotu; across: accross acros; force: foce
    froce; number: nubmer numbre numer numbers: nubmers numbrs numers; figures: figues figuers figurs; figure:
    figue figuer; offences: offenes offneces offeces offenecs; offence: offene offnece; crime: crmie criem;
    crimes: crmies criems; victim: victm vicitm victims: victms vicitms; officers: oficers offciers officiers;
    complaints: compliants complants; vehicle: vehical vehicel vehcile; violence: violance voilence violenc;
    burglary: burgulary buglary burlgary burglery; robbery: robery robbrey; domestic: domsetic domestik;
    neighbourhood: neigbourhood nieghbourhood neighbourood upper: uper; public: pubic publc; possession:
    posession possesion; positive: postive positve; pattern: patern pattren seasonal: seasonl; normally:
    normaly; usually: usualy usally; nationally: nationaly; locally: localy; weekends: weekeneds wekends;
    specifically: specificaly specifcally; actually: actualy acutally; currently: currenty curently recently:
    recenty recentley; exactly: exactley exacly; overall: overal ovreall; immediate: imediate immedate
    immediates: imediates; contributor: contributer; satisfaction: satisfction satisfacton; confidence:
    confidance sickness: sicknes; incidents: incidnets incidets; response: reponse respnse; district: distict distirct
    districs districts: districs distircts; people: peple peolpe poeple peopel peole pepole peaple; children:
    childern chidren childen childeren; versus: verses; happening: happnin; months: moths; answering: answring;
    residential: residental residentail residentual; disability: disablity disabilty disabality; northern:
    northen; southern: southen western: westen; eastern: easten; business: buisness bussiness busines busness
    bizness; burglaries: burglarys burglaris burglerys burgleries burgularies; robberies: robberys roberies
    robbereis; homicide: homocide homicde; harassment: harrassment harrasment harasment; assault: asault
    assualt; assaults: asaults assualts; weapons: wepons weopons weapens; weapon: wepon weopon; abandonment:
    abandoment abandonement abandonmnet; emergency: emergancy emergencey; answered: anwered answerd ansered
    awnsered; answer: anser awnser anwser; seriously: serously seriosly seriousely; serious: serius seirous
    serios; injured: injurd injred injuered; injury: injry; killed: kiled; casualties: casulties casualites;
    collisions: colisions collisons; absence: absense; vacancies: vacancys vacanies; custody: custdy cusody
    custidy; throughput: thruput; arrests: arests; arrested: arested; searches: serches; search: serch;
    referrals: referals refferals; safeguarding: safegaurding; warrants: warrents warants; intelligence:
    inteligence intellegence; racist: raist rasist; religious: religous; sexual: sexaul; missing: mising;
    previous: preious previos; survey: servey surevy; station: staion; submitted: submited submmited; attended:
    atended attened; receive: recieve; borough: borugh burough; boroughs: borughs buroughs; abandoned:
    abandonned abandonded; committee: commitee comittee committe; attendance: attendence; calendar: calender
"""


_SMALL = word_set(
    "what when where which there their these those have been were with from this that than then over last like does "
    "most more many much about after before between since under still number month months week weeks year years "
    "people please show give need this same worst best"
)
"""Words of every question, too short for a slip in them to be told by likeness: whne, lkie."""


def _with_neighbours_exchanged() -> Iterator[tuple[str, str]]:
    """What is no word, with the only small word of which two letters are exchanged in it."""
    meant: dict[str, set[str]] = defaultdict(set)
    for word in _SMALL:
        for at in range(len(word) - 1):
            meant[f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}"].add(word)
    yield from ((typed, words.pop()) for typed, words in meant.items() if len(words) == 1 and not is_english(typed))


def _by_misspelling() -> Mapping[str, str]:
    """Each misspelling with what it was meant to be."""
    found = dict(_with_neighbours_exchanged())
    word = ""
    for sign in _LISTED.replace(";", " ").split():
        if sign.endswith(":"):
            word = sign.removesuffix(":")
        else:
            found[sign] = word
    return found


MISSPELT = _by_misspelling()
