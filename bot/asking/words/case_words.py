"""Words that cases are told apart by: whom they happened to, who did it, what was taken, with what, where and when.

A statement beside a question that holds one of them may say which cases are meant, whether the catalogue has such
a split or not. Each list is of one kind; what is of none of them says nothing of a case.
"""

from collections.abc import Sequence

from bot.asking.words.statement_words import DAYS, EVERY_DAY, TELLS_APART, WHOM_IT_HAPPENED_TO
from bot.asking.words.word_sets import word_set

_PERSONS = word_set(
    """
    infant infants toddler toddlers baby babies minor minors under18s over60s adolescent adolescents schoolchildren
    pupil pupils schoolboy schoolgirl undergraduates freshers mother mothers father fathers parent widow widows couple
    couples family families household households tenant tenants landlords lodger lodgers homeowner homeowners renters
    occupant occupants motorist motorists rider riders passenger passengers commuter walker walkers jogger joggers
    runner runners dogwalkers cashier cashiers shopkeeper driver courier couriers postman postmen guard guards bouncer
    bouncers doorman doormen customer customers shopper shoppers diner diners drinker drinkers clubber clubbers
    reveller revellers fan fans supporter supporters patient carer carers doctor doctors firefighter firefighters
    worker builders builder tradesman tradesmen plumber plumbers farmhand athlete homeless rough sleepers sleeper
    beggar beggars addict addicts user users dealer dealers gang gangs gangster member thief thieves burglar burglars
    robber robbers mugger muggers attacker attackers assailant assailants culprit culprits perpetrator perpetrators
    perp perps abuser abusers stalker stalkers intruder intruders trespasser trespassers prolific reoffender
    reoffenders repeaters nominal nominals parolee parolees probationers defendant defendants accused complainant
    complainants informant bystander bystanders passerby strangers stranger acquaintance acquaintances spouse spouses
    boyfriend girlfriend exes ex intimate relative relatives sibling siblings ethnic minority minorities white black
    asian muslim jewish christian hindu sikh roma gypsy gypsies irish polish eastern european europeans foreign
    nationals refugee refugees asylum immigrant immigrants gay lesbian trans transgender bisexual disabled vulnerable
    aged pregnant deaf blind autistic dementia heavily lone solo
    """
)
_THINGS = word_set(
    """
    cash money wallet wallets purse purses handbag handbags bag bags jewellery jewelry gold watch watches ring rings
    necklace laptop laptops tablet tablets mobile mobiles iphone iphones handset handsets phone phones telly tellies
    television televisions console consoles electricals electronics tool tools toolbox machinery plant generator quad
    quads tractor tractors trailer trailers horsebox gps livestock sheep cattle horse horses dog dogs pet pets cat
    cats catalytic converter converters wheel wheels tyre tyres plates numberplate battery batteries fuel diesel
    petrol metal copper lead cable cables roof tiles parcel parcels delivery deliveries package packages post alcohol
    booze spirits wine beer cigarettes tobacco vape vapes razor razors baby formula meat cheese groceries clothing
    clothes trainers coats perfume cosmetics makeup medicine medicines prescription drugs cannabis cocaine heroin
    crack ketamine spice nitrous pills weed fake counterfeit keys key keyless car cars vehicle vehicles van vans lorry
    lorries truck trucks hgv hgvs motorcycle motorcycles motorbike motorbikes scooter scooters escooter escooters
    ebike ebikes bicycle bicycles cycle cycles pushbike pushbikes moped mopeds taxi taxis bus buses coach coaches
    train trains tram trams boat boats caravan caravans motorhome motorhomes campervan bin bins window windows door
    doors lock locks gate gates fence fences wall walls letterbox fireworks firework rocket rockets hammer hammers bat
    bats bottle bottles crowbar screwdriver brick bricks stone stones bomb bombs explosive explosives airgun shotgun
    shotguns pistol pistols rifle rifles crossbow sword swords scissors corrosive poison mask masks masked hood hoods
    balaclava hooded cctv camera cameras dashcam bodycam drone drones card cards cheque cheques account accounts
    crypto bitcoin scam scams phishing hacking internet facebook snapchat instagram whatsapp marketplace ebay email
    emails dating app apps website cyber digital
    """
)
_PLACES = word_set(
    """
    house houses home homes flat flats apartment apartments bungalow bungalows terrace dwelling dwellings building
    buildings premises property properties shed sheds garage garages outbuilding outbuildings garden gardens drive
    driveway driveways doorstep porch stairwell landing lobby block blocks estate estates towerblock highrise care
    hostel hostels hotel hotels hmo hmos student halls campus nursery nurseries school schools college colleges
    university playground playgrounds playing field fields park parks woodland woods forest river riverside canal
    towpath lake reservoir beach seafront pier promenade marina harbour quayside dock docks alley alleys alleyway
    alleyways subway subways underpass bridge bridges street streets road roads lane lanes avenue motorway motorways
    carriageway roundabout junction highway layby bypass footpath footpaths pavement bus stop stops station stations
    platform platforms railway carriage airport terminal port ferry carpark carparks parking car forecourt forecourts
    petrolstation shop shops store stores supermarket supermarkets superstore convenience retail mall arcade precinct
    market markets stall stalls high parade pub pubs bar bars nightclub nightclubs club clubs restaurant restaurants
    cafe cafes takeaway takeaways casino bookies bookmaker bookmakers bank banks atm atms cashpoint cashpoints
    postoffice jewellers pharmacy pharmacies chemist chemists salon gym gyms leisure pool cinema theatre stadium
    stadiums ground arena church churches mosque mosques synagogue temple temples cemetery cemeteries graveyard
    hospital hospitals ward wards surgery clinic clinics ae warehouse warehouses factory factories depot industrial
    unit yard yards site sites farm farms barn barns stable stables allotment allotments rural urban suburban remote
    village villages town city centre outskirts border borders coast coastal inland hotspot hotspots beat zone zones
    lsoa postcode postcodes neighbourhoods indoors outdoors inside outside upstairs downstairs basement prison prisons
    custody cell cells court online offline
    """
)
_TIMES = (
    word_set(
        """
        dawn dusk dark darkness daylight sunrise sunset rush peak offpeak hours hour closing opening schoolrun school
        midnight noon midday morning afternoon evening night nights overnight late early weekend weekends weekday
        weekdays bank holiday holidays halloween bonfire diwali ramadan eid easter christmas xmas newyear festival
        festivals carnival match matchday matchdays game games derby fixture fixtures concert concerts gig gigs race
        races heatwave snow term termtime halfterm lockdown since calendar financial fiscal
        """
    )
    | DAYS
    | EVERY_DAY
) - {"since"}
_HOW = word_set(
    """
    force forced forcing violence violent violently aggravated distraction artifice deception trick tricked sneak
    creeper insecure unlocked locked open smashed broken broke kicked jemmied climbed entered entry break breaking
    attempt attempts attempted successful unsuccessful failed completed armed unarmed stabbed stabbing stabbings shot
    shooting shootings beaten punched strangled strangulation choked spat spitting bitten raped drugged spiked spiking
    injured injury injuries hurt wounded fatal fatally killed dead death serious severe minor slight lethal threatened
    threats threatening abused abusive racist racially homophobic religious motivated hate domestic related
    nondomestic honour based grooming exploited exploitation trafficked slavery county lines cuckooing organised
    historic historical recent nonrecent repeat repeated repeatedly persistent multiple single first second third time
    gangrelated drugrelated drug alcohol alcoholrelated drunk drunken intoxicated sober speeding dangerous careless
    hit run uninsured unlicensed disqualified stolen recovered unrecovered snatched grabbed swapped cloned burnt
    burned torched vandalised damaged graffiti smash grab ram raid raids walkout walkouts bilking selfcheckout planned
    opportunist opportunistic random targeted unprovoked group lone
    """
)
_OUTCOMES = word_set(
    """
    solved unsolved resolved unresolved charge charged charges summons caution cautions cautioned conviction
    convictions convicted acquitted sentenced jailed arrest arrests arrested nfa undetected filed finalised open
    ongoing pending outstanding active suspectless identified unidentified named known unknown released bail bailed
    custody remand remanded resolution resolutions diverted restorative outcome outcomes disposal disposals cracked
    dropped discontinued withdrawn retracted cancelled reclassified nocrimed transferred retained attended unattended
    deployed undeployed graded ungraded prioritised triaged answered unanswered abandoned repeat screened allocated
    investigated uninvestigated evidence forensic forensics fingerprints dna reported unreported recorded confirmed
    unconfirmed alleged suspected verified approved rejected declined refused complained formal informal substantiated
    upheld negative positive false malicious hoax silent accidental full parttime fulltime temporary permanent sworn
    unsworn probationary uniformed plainclothes frontline backroom male female ranked senior junior deployable
    restricted sick injured suspended leavers joiners starters transferees
    """
)
CAME_OF_IT = _OUTCOMES | word_set(
    """
    recovered unrecovered recovery recoveries returned seized seizure seizures detection detections prosecution
    prosecutions prosecuted detected
    """
)
"""What came of cases: those of which it came are fewer, or others."""
CASE_WORDS = (_PERSONS | _THINGS | _PLACES | _TIMES | _HOW | _OUTCOMES | WHOM_IT_HAPPENED_TO | TELLS_APART) - word_set(
    "post member time first second third group open late early high known run lead"
)
_KINDS = word_set(
    """
    burglary burglaries robbery robberies theft thefts violence assault assaults arson shoplifting stalking harassment
    fraud rape rapes murder murders homicide homicides vandalism mugging muggings stabbing stabbings asb breakin
    """
)
_MORE_OF_IT = word_set("crime crimes offence offences incident incidents case cases report reports figures numbers")


def say_which_cases(words: Sequence[str]) -> bool:
    """Whether what a kind of crime is called says of which of its cases: robbery overnight, shoplifting students.

    What stands before the kind makes another kind of it, as in knife crime or pensioner robbery, but for a time.
    """
    if say_when(words):
        return True
    kinds = [at for at, word in enumerate(words) if word in _KINDS]
    return bool(kinds) and not {*words[kinds[-1] + 1 :]} <= _MORE_OF_IT


def say_when(words: Sequence[str]) -> bool:
    """Whether one of some words says at what time of the day, the week or the year."""
    return not _TIMES.isdisjoint(words)
