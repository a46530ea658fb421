"""Words of statements that people make beside a question: of whom they speak, what they say, and what may say which.

They are closed kinds of words: pronouns, those who ask and their families, what they attend and write, verbs of saying.
What may say which cases, where or when, or another statistic, is on none of the lists that are passed over.
"""

from bot.asking.words.aside_wordings import SETS
from bot.asking.words.chat_words import CHAT
from bot.asking.words.common_words import COMMON, DAYTIMES
from bot.asking.words.frame_wordings import FRAME_SETS
from bot.asking.words.passing_words import GREETINGS, HARMLESS
from bot.asking.words.word_sets import word_set

SELF = word_set("i im ive id ill we weve wed were")
"""Who speaks; `were` is we're without its apostrophe, and begins no statement otherwise."""
OTHERS = word_set("he hes she shes they theyre theyve someone somebody everyone everybody nobody folk folks people")
"""Of whom more may be said than that they speak: somebody was at home, they had knives."""
IT = word_set("it its this thats that")
THERE = word_set("theres there")
OWNERS = word_set("the a an my our his her their your this some one another")
AFFECTED = word_set(
    "residents resident locals traders businesses shopkeepers retailers villagers parents farmers commuters "
    "constituents"
)
"""Of them it may be told that they are angry, and what they say."""
TITLES = word_set(
    "chief chiefs boss bosss gaffer super supt mayor mayors mp mps pcc pccs commissioner commissioners acc accs dcc "
    "dccs cc leader minister councillor superintendent inspector guvnor skipper"
)
AUXILIARIES = word_set(
    """
    am is are was were be been being has have had having do does did will would shall should can could may might
    must keep keeps kept got get gets getting gone going seem seems feel feels look looks just still now always also
    already never really all both even finally only
    """
) - {"only"}
SAYING = frozenset(FRAME_SETS["saying"].words)
MEETINGS, PAPERS, PEOPLE = (frozenset(SETS[name].words) for name in ("meeting", "paper", "people"))
NUMBERS = word_set("one two three four five ten fifteen twenty thirty forty 2 3 4 5 10 15 20 30 40")
_CLOCK = NUMBERS | word_set(
    "am pm oclock noon midday lunch lunchtime teatime minute minutes min mins hour hours half quarter past deadline "
    "today tonight tomorrow tonights todays tomorrows morning afternoon evening monday tuesday wednesday thursday "
    "friday saturday sunday week weeks weekend next later soon shortly now due by until till"
)
_OF_THE_JOB = word_set(
    """
    between twice again nerve bet feet difficult awkward rude pushy funny clever dissertation represent represents
    represented rep reps federation union crew crews sergeants sgts inspectors chiefs officer officers manager
    managers line lead leads role job rota shift duty desk authority parish section chapter paragraph pack packs
    folder file laptop printer system screen notes email emails letter letters phone phones line lines rang rung
    ring ringing written wrote writing challenged challenging asked tasked told briefed grilled pressed summoned
    called chased collared cornered emailed messaged texted visited visiting visit visits attending attend attends
    chair chairs chairing presenting present presents sitting sit sits sat stood standing stand starting starts
    started start meets met walked hauled dragged behalf sleep before covering covered ins ups promise promised
    friend colleague pal drafting draft drafts prepping preparing finishing finished finish updating update
    reviewing reading reads read new first day days back straight fresh hot off press release print question
    questions q qa
    """
)
_FELT = word_set(
    """
    arms angry furious worried worrying worry worries concerned anxious frightened scared nervous upset cross livid
    happy unhappy pleased delighted chuffed bunny fed bear patience corner turned turn losing lost loses lose
    control grip plate neck throat skin streets hell heat flak pressure stick nightmare headache dire awful terrible
    dreadful grim rough tough mad manic hectic relentless endless crazy brutal bleak stops stop ends end stopped
    nonstop busy swamped drowning struggling battered hammered slammed stretched better worse bad good great
    brilliant quiet chaos mayhem carnage bedlam shambles complaining kicking moaning up off sick phone line blower
    way rising growing soaring climbing spiralling increasing dropping falling shooting booming
    """
)
MOVED = word_set(
    """
    up down higher lower doubled trebled tripled halved quadrupled risen rose rise rises fallen fell fall falls
    dropped drop drops soared rocketed plummeted jumped leapt leaped spiked surged climbed worsened improved
    increased decreased quarter third half percent cent
    """
)
"""What is claimed of how a figure went; the answer tells how it did."""
NEGATION = word_set(
    "not no isnt arent wasnt werent hasnt havent hadnt doesnt didnt wont wouldnt shouldnt dont cant couldnt"
)
"""Of who speaks and how they are it may be said that it is not so; not of what they want or count."""
BEGUN_WITHOUT_SUBJECT = word_set(
    """
    sitting sat stood standing drafting writing preparing prepping putting pulling finishing updating heading off
    going doing reading reviewing chairing presenting briefing seeing got had have been just told asked new late
    sorry apologies back hot straight fresh following further quick bit need needed needs off meeting waiting stuck
    asking dashing running rushing panicking worrying struggling racing due before trying attending speaking wearing
    cant couldnt dont walked come called
    """
) - {"wearing", "just"}
"""Of whom it is said is understood: sitting in the gold group, got the chief in, new to the role."""
SAFE = (
    COMMON
    | CHAT
    | HARMLESS
    | GREETINGS
    | DAYTIMES
    | SELF
    | OTHERS
    | IT
    | THERE
    | OWNERS
    | AUXILIARIES
    | _CLOCK
    | _OF_THE_JOB
    | _FELT
    | NEGATION
    | BEGUN_WITHOUT_SUBJECT
    | SAYING
    | frozenset().union(*(SETS[name].words for name in ("people", "owner", "meeting", "paper", "kind", "going")))
    | frozenset().union(*(FRAME_SETS[name].words for name in ("desk", "speaker", "sender", "remark", "degree")))
) - {"custody", "roads", "drug", "student", "students", "researcher", "staff", "staffs"}
"""Words that say nothing of what is counted, in a statement about those who ask, their day or how things are."""
WANTING = frozenset(FRAME_SETS["wanting"].words)
OCCASIONS = (MEETINGS | PAPERS | {"deadline", "lunch", "noon"}) - word_set(
    "away day group note notes silver response form line lines post request requests update template call calls event "
    "bid profile"
)
FELT = (_FELT | frozenset(FRAME_SETS["remark"].words)) - word_set("up off way phone line turn end ends stop stops")
OCCASION_WORDS = (
    MEETINGS
    | PAPERS
    | PEOPLE
    | frozenset(FRAME_SETS["desk"].words)
    | frozenset(FRAME_SETS["speaker"].words)
    | {"rep", "deadline", "crew"}
) - (OTHERS | SELF | {"you", "home", "work"})
"""One of them makes a bare noun phrase one of an occasion, or of who asks."""
DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday weekend morning afternoon evening night")
EVERY_DAY = word_set(
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends mornings afternoons evenings nights "
    "weekdays daytime nighttime overnight"
)
NARROWING = word_set(
    """
    only nor without except excepting excluding excludes exclude excluded including includes include included excl
    incl exclusive inclusive apart bar minus less fewer other others else rather instead than those these such ones
    same mean meaning means meant specifically especially particularly mainly mostly largely chiefly namely ie eg
    involving involved related relating concerning where which whose whom who what how when whenever whether if
    unless under between aged age per each every type types kind kinds sort sorts category categories focus focused
    focusing focussed focussing interest interests prefer preferably seek seeking refer referring consider
    considering care cares filter restrict restricted limit limited narrow count counts counting counted use uses
    used using define defined treat classed class classify measure measured compare compared flag flagged tag tagged
    mark marked rolling average averages rate rates share shares proportion percentage cumulative target targets
    targeting limits trend most majority part parts subset selected certain particular specific repeat attempted
    actual above below apiece patch beat ward estate district charged arrested solved detained convicted cautioned
    caught stopped searched seized attended closed filed cleared detected summonsed bailed released interviewed
    investigated identified found recorded reported logged crimed whereas while though although because unlike
    despite bother forget ignore disregard removed remove
    removing strip stripped deduct deducted discounted omit omitted
    """
) - {"that", "bother", "because", "while", "though", "although", "if", "whether"}
"""A statement with one of them may say which cases are meant, or that others are, or which statistic."""
PLACING = word_set(
    "in at on around near outside inside down across along behind by from round through over within throughout under "
    "to opposite beside towards"
)
"""Behind one of them may stand a place."""
WHOM_IT_HAPPENED_TO = word_set(
    """
    women woman men man girls girl boys boy kids kid children child teens teen teenagers teenager juveniles youths
    youth youngsters pensioners pensioner elderly oap oaps students student drivers driver cyclists cyclist
    pedestrians pedestrian motorcyclists bikers nurses nurse paramedics teachers shopworkers shopkeepers retailers
    tourists taxi taxis victims victim offenders offender suspects suspect witnesses foreigners migrants travellers
    prisoners detainees patients females female males male adults adult knife knives blade blades gun guns firearm
    firearms machete machetes acid weapon weapons armed online overnight
    """
)
"""What cases are often told apart by, whether the catalogue has it or not."""
SHORT_FOR_CASES = word_set(
    """
    da dv asb vawg ocg ocgs rtc rtcs rta cse cce hba fgm mds nte lgbt lgbtq bame bme gbh abh tfmv tomv tomfv pwits ksi
    ksis nfa oocd cr rasso vwi vwoi sv mh npt npts srt cid pip wy nte sovt dash
    psd arv arvs mit psu psus rpu fcr fcc iom yot yots dvpn dvpns dvpo soc socu tic tics mosovo ems anpr sarc sio sios
    mapps mappa marac mash ctu rocu nnt nct rtpc rpt pvp ppu dau ciu fib hq rps pcso pcsos sc scs nhs cctv bwv dcis atm
    hmo uc isva nrm ncj ucj poca sho shpo vaw cew
    """
)
"""Abbreviations for cases, orders and teams, or for whose they are; others are of occasions and bodies."""
TELLS_APART = word_set(
    """
    north south east west central centre night nights late early day days daytime evening evenings overnight weekend
    weekends weekday weekdays summer winter spring autumn male female young older elderly old under over van vans car
    cars bike bikes moped mopeds shed sheds garage garages shop shops pub pubs club clubs bus buses train trains drone
    drones lorry lorries caravan caravans boat boats street streets estate estates home homes house houses
    """
)
"""What cases are often told apart by: with nothing behind it that is an occasion it may be what is wanted."""
