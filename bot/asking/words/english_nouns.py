"""Nouns of everyday English by what they are of, in the singular: each was meant as it stands."""

from bot.asking.words.word_sets import word_set

PEOPLE = word_set(
    """
    accomplice accountant actor actress adviser agent aide ally ambassador ancestor applicant apprentice architect
    artist athlete auctioneer aunt auntie author babe baby bachelor bailiff baker banker barber barmaid barman baron
    barrister beggar beginner being beneficiary biologist bishop blacksmith bloke bodyguard boss boxer boy brewer
    bride bridegroom broker brother builder bully burglar butcher butler buyer cabbie cadet captain caretaker
    carpenter cashier celebrity chairman chairwoman chap chaplain charlady chauffeur chef chemist child citizen
    civilian clairvoyant cleaner clergy clerk client clown coach colleague colonel columnist comedian commander
    commissioner commuter companion composer comrade conductor contractor cook coroner corporal councillor counsel
    counsellor couple courier cousin coward cowboy craftsman creditor crew crook crowd culprit curator customer
    cyclist dad daddy dancer daughter dealer dean debtor decorator delegate dentist deputy designer detainee
    detective dictator diplomat director disciple doctor donor doorman drinker driver drunk drunkard duchess duke
    dustman dweller editor elder electrician emperor employee employer engineer entrepreneur envoy executive expert
    explorer family fan farmer father fella fellow fiance firefighter fireman fisherman florist folk footballer
    footman foreigner foreman founder friend fugitive gambler gang gangster gardener general gentleman geologist
    giant girl goalkeeper gossip governor graduate grandad granddaughter grandfather grandma grandmother grandpa
    grandparent grandson granny grocer groom guardian guest guitarist gunman guy hacker hairdresser headmaster
    headteacher heir hermit hero heroine historian hooligan host hostage hostess housekeeper housewife hunter
    husband idiot immigrant infant inhabitant inmate innkeeper inspector instructor intern intruder invader invalid
    inventor investor jailer janitor jockey joiner journalist judge juror jury juvenile kid killer king knight lady
    landlady landlord lass laundress lawyer layman leader lecturer librarian lieutenant lifeguard linguist locksmith
    lodger lord lorry lover magician magistrate maid maiden major man marshal martyr mason matron mayor mechanic
    merchant messenger miller miner minister minor missionary mistress mob model monarch monk mother motorist
    mountaineer mourner mugger mum mummy murderer musician narrator native negotiator neighbour nephew newcomer
    newsagent niece novelist novice nun nurse nursery occupant official onlooker operative opponent optician orator
    organist orphan outlaw outsider owner painter paramedic parent parishioner passenger patient patron pauper
    peasant pedestrian pensioner perpetrator pharmacist philosopher photographer physician physicist pianist
    pickpocket pilgrim pilot pioneer pirate plaintiff player plumber poacher poet policeman policewoman politician
    pope porter postman postmaster potter preacher predecessor priest prime prince princess principal printer
    prisoner professor programmer prophet prosecutor prostitute psychiatrist psychologist publisher pundit pupil
    queen rabbi racist ranger rapist reader rebel receptionist recipient recruit referee refugee relative reporter
    representative resident retailer rider ringleader rioter robber ruffian ruler runaway runner saboteur sailor
    saint salesman saleswoman savage saviour scholar scientist scoundrel scout sculptor seaman secretary senator
    sergeant servant settler shareholder sheriff shopkeeper shoplifter sibling singer sir sister skipper slave
    sleeper smoker smuggler soldier solicitor son spectator spokesman spokesperson spokeswoman spouse spy squad
    statesman stepfather stepmother steward stewardess stockbroker stranger student sucker superintendent surgeon
    surveyor survivor suspect swimmer swindler tailor taxpayer teacher teen teenager teller tenant terrorist thief
    thieves thug toddler tourist trader traitor tramp traveller treasurer tribe trooper truant trustee tutor twin
    typist tyrant uncle undergraduate undertaker vagabond vagrant vampire vandal vendor veteran vicar victim
    villager villain virgin visitor waiter waitress warden warrior watchman welder widow widower wife winner witch
    wizard woman women worker workman worshipper writer yob youngster youth
    """
)
"""People, kin and work."""

BODY_AND_FEELING = word_set(
    """
    abdomen accident ache agony ailment allergy ambulance amnesia anaemia anger ankle antibiotic antidote anxiety
    appendix appetite arm artery arthritis asthma back beard belly bladder blister blood bone bowel brain breast
    breath brow bruise bump burn calf cancer cheek chest chin cold collapse coma complexion concussion cough cramp
    cure dementia dentistry depression despair diabetes diarrhoea diet disability disease disgust dismay dizziness
    dose drug ear eardrum eczema elbow emotion enthusiasm envy epidemic epilepsy excitement exhaustion eye eyebrow
    eyelash eyelid face faith fat fatigue fear feeling fever finger fingernail fist flesh flu foot forehead fracture
    freckle fright fury gall genes germ gland gloom grief grin guilt gum gut hair hand happiness hatred headache
    health heart heel hip hormone horror hospital hunger illness infection influenza injection injury itch jaw
    jealousy jelly joint joy kidney knee knuckle leg limb lip liver love lung lymph malaria measles medicine
    migraine misery mood mouth mumps muscle nail navel neck nerve nose nosebleed nostril nutrition obesity operation
    organ overdose pain palate palm pandemic panic passion pelvis pill pimple plague plaster pneumonia poison
    pregnancy prescription pride psychosis pulse rabies rage rash relief remorse rib sadness saliva scalp scar
    scurvy senses shame shin shock shoulder sigh skeleton skin skull sleep smell smile sneeze sorrow spine spirit
    spleen sprain stamina stomach stress stroke suicide sunburn surgery surprise sweat swelling symptom syringe
    tablet tears teeth temper temperature tension terror therapy thigh thirst throat thumb thyroid toe tongue tonsil
    tooth torso trauma treatment tumour ulcer unease vaccine vein virus vision vitamin voice waist weakness
    wellbeing worry wound wrist
    """
)
"""Body, health and feeling."""

HOUSE_AND_THINGS = word_set(
    """
    aerial airbag album alcove ammunition anvil apartment apron armchair arrow ashtray attic awning axe backpack
    badge bag bait balcony ball balloon bandage banister banner barbecue barn barrel barrow basement basin basket
    bat bath bathroom bathtub battery beacon bead beaker beam bedding bedroom bedside bell belt bench bib bicycle
    bike bin binoculars blade blanket blind block blouse board bolt bomb book bookcase bookshelf boot bottle bow
    bowl box bracelet bracket brake branch brass bread brick bridge briefcase broom brush bucket buckle bulb
    bulldozer bullet bungalow bunk button cabin cabinet cable cage calculator camera can candle cane canoe canvas
    cap caravan card cardboard cardigan carpet carriage carrier cart carton cartridge case cash casket cassette
    castle catalyst ceiling cellar cement ceramic chain chair chalk chandelier chimney china chisel chopper cigar
    cigarette claw clip cloak clock closet cloth clothes clothing coal coat cobweb coffin coil coin collar comb
    compass computer concrete container cooker copper cord cork corkscrew corridor cosmetics cot cottage cotton
    couch counter cover cradle crane crate crayon crib crockery crossbow crowbar crown crystal cup cupboard curtain
    cushion cutlery cylinder dagger dart deck desk detergent diamond dice disc dish dishwasher disk doll door
    doorbell doorstep doorway drain drawer dress drill drum dryer duct dungeon dust dustbin duster duvet dwelling
    dye dynamite earring easel elastic electricity emerald engine envelope equipment escalator explosive
    extinguisher fabric facade factory faucet feather felt fence ferry fibre fiddle file film filter firearm
    fireplace firework flag flame flannel flare flashlight flask flat fleece flint floor flute foil folder fork
    frame freezer fridge furnace furniture fuse gadget gallery gallows garage garden garment gas gasoline gate gauge
    gear gem generator gift glass glasses globe glove glue goblet goggles gown grenade grill grinder guitar gun
    gunpowder hail hall hallway hammer hammock handbag handcuff handkerchief handle hanger harness harp hat hatch
    hatchet headband headlight headphones heater hedge helmet hinge hob hoe hood hook hose hostel hotel house
    household hut igloo ink insulation iron ivory jacket jar jeans jersey jewel jewellery jigsaw jug jumper kennel
    kettle key keyboard keyring kiln kilt kiosk kit kitchen kite knickers knife knives knob knot label lace ladder
    ladle lamp lantern laptop lathe laundry lawn lawnmower lead leaflet leather lens letter letterbox lever lid lift
    lighter linen lingerie lipstick lobby lock locker locket loft loom loudspeaker lounge luggage lumber machete
    machine machinery magazine magnet makeup mallet mansard mansion mantelpiece marble mask mast mat match mattress
    medal megaphone menu metal microphone microscope microwave mirror mitten moped mortar mosaic motor motorbike
    motorcycle mould mousetrap mower mug napkin nappy necklace needle net newspaper notebook notepad nozzle nugget
    nut nylon oar oil ointment ornament oven overalls overcoat oxygen packet pad paddle padlock paint painting pan
    panel pants paper parachute parcel parchment passport paste patio pavement pearl pedal peg pen pencil pendant
    pendulum penknife perfume petrol photo photograph piano piccolo picture pillar pillow pin pipe pistol pitcher
    plank plaque plastic plate platform plectrum plug plywood pocket pole polythene porcelain porch portrait poster
    pot potion pottery powder pram prism prison prop propeller property pulley pullover pump puppet purse puzzle
    pyjamas quilt racket radar radiator radio raft rag rail railing raincoat rake ramp razor receipt receiver
    recorder reel refrigerator remnant revolver ribbon rifle ring robe robot rocket rod roof room rope rotor rubber
    rubbish rucksack rudder rug saddle safe sail sandal satchel satellite saucepan saucer saw scaffold scaffolding
    scale scalpel scanner scarf scissors scooter scrap screen screw screwdriver seat seesaw semaphore sewer shampoo
    shed sheet shelf shell shelter shield ship shirt shoe shoelace shop shorts shotgun shovel shower shutter sickle
    siding sieve sign silk silver sink siren skateboard skirt skis slate sledge sleeve sling slipper soap sock
    socket sofa solder spade spanner spark speaker spear spectacles sphere spike spindle sponge spoon spray spring
    sprocket stable stair staircase stairs stamp staple stapler statue steel steering stencil stereo stick sticker
    stocking stone stool stove strap straw string studio stump submarine suit suitcase sunglasses surfboard sweater
    sword tablecloth tack tank tanker tap tape tarpaulin tattoo taxi teapot telegram telephone telescope television
    tent terrace thermometer thermostat thimble thread tie tights tile timber tin tissue toaster toilet tool toolbox
    toothbrush toothpaste torch towel tower toy tractor trailer trap tray treasure tricycle trigger tripod trolley
    trombone trophy trousers trowel truck trumpet trunk tub tube tunic turbine tweezers twig typewriter tyre
    umbrella underpants underwear uniform urn utensil vacuum valve van vase vault veil velvet ventilator vest
    vestibule video villa vinyl violin visor waistcoat wallet wallpaper wardrobe warehouse washer washing watch wax
    weapon wedge wheel wheelbarrow wheelchair whip whistle wick wicket wig window windscreen wire wool workshop
    wreath wreck wrench yacht yarn zip
    """
)
"""Home and things."""

FOOD_AND_DRINK = word_set(
    """
    alcohol ale almond apple apricot asparagus aubergine bacon bagel banana barley basil batter bean beef beer
    beetroot berry beverage biscuit blackberry brandy breakfast broccoli broth brunch bun burger butter cabbage cafe
    cake calorie candy caramel carrot cauliflower celery cereal champagne cheddar cheese cherry chestnut chicken
    chilli chip chocolate chop chutney cider cinnamon citrus clove cocktail cocoa coconut cod coffee coke cookie
    coriander corn cornflakes courgette crab cranberry cream crisp crisps croissant crumb crumble crust cucumber
    cuisine currant curry custard date dessert dinner dough doughnut dumpling egg fig fillet flour food fruit fudge
    garlic gin ginger gluten grain grape grapefruit gravy haddock ham hamburger hazelnut herb herring honey hummus
    icing jam juice kebab ketchup kipper lager lamb lasagne leek lemon lemonade lentil lettuce lime liqueur lobster
    lollipop lunch macaroni mackerel malt mango margarine marmalade marrow mayonnaise meal meat melon meringue milk
    mince mint mocha muesli muffin mushroom mussel mustard mutton nectar noodle nutmeg oat oats olive omelette onion
    orange oyster pancake paprika parsley parsnip pasta pastry pasty pea peach peanut pear pepper pickle picnic pie
    pineapple pint pistachio pizza plum pork porridge potato prawn pretzel protein prune pudding pumpkin quiche
    radish raisin raspberry ravioli recipe rhubarb rice roll rum saffron salad salami salmon salt sandwich sardine
    sauce sausage scallop scampi scone seafood seed sherry shrimp snack soda soup soy spaghetti spice spinach sprout
    squash starch steak stew strawberry sugar sultana supper sweet sweetcorn syrup takeaway tart tea thyme toast
    toffee tomato treat trifle trout tuna turkey turnip vanilla veal vegetable vinegar vodka waffle walnut water
    wheat whisky wine yeast yoghurt yolk
    """
)
"""Food and drink."""

ANIMALS_PLANTS_WEATHER = word_set(
    """
    acorn alligator animal ant antelope antler ape ash avalanche badger bamboo bark bay beach bear beast beaver bee
    beech beetle bird blackbird blaze blizzard bluebell boar bog boulder bramble breeze brook buffalo bug bull
    bullock bumblebee burrow bush butterfly buzzard cactus camel canal canary canyon carnation carp cat caterpillar
    cattle cave cedar chaffinch chick cliff climate cloud clover coast cobra cockerel cockroach colt copse coral
    countryside cow coyote creature creek creeper crocodile crocus crop crow cub cuckoo current cygnet daffodil
    daisy dandelion darkness dawn daylight deer desert dew dinosaur ditch dog dolphin donkey dove downpour dragon
    dragonfly drake drizzle drought duck duckling dune dusk eagle earth earthquake earthworm eclipse eel elephant
    elk elm environment estuary evergreen ewe falcon fauna fawn fern ferret field finch fir fire fish flamingo flea
    flood flora flower fly foal fog foliage forest fountain fowl fox foxglove freeze frog frost fungus gale gazelle
    gecko geese gerbil giraffe glacier glen gnat goat goldfish goose gorge gorilla grass grasshopper gravel
    greenhouse grouse gull gust halibut hamster harbour hare hawk hawthorn hay hazel heath heather hedgehog hen herd
    heron hill hillside hippo hoof horizon hornet horse hound hurricane hyena ice iceberg insect iris island ivy
    jackal jaguar jellyfish jungle kangaroo kingfisher kitten koala lagoon lair lake land landslide larch lark
    lavender leaf leaves leopard lightning lilac lily lion lizard llama locust lynx magpie mammal mammoth mane maple
    mare marigold marsh marshland meadow mice mineral mink mist mole monkey moon moor moorland moose moss moth
    mountain mouse mud mule narcissus nature nest nettle newt nightingale oak oasis ocean octopus orchard orchid
    ostrich otter owl ox oxen panda pansy panther parakeet parrot partridge pasture peacock peak pebble pelican
    penguin petal pheasant pig pigeon piglet pike pine planet plant plover polecat pond pony poodle poppy porcupine
    prairie puddle puffin puppy python quail quarry quicksand rabbit raccoon rain rainbow raindrop rainfall ram rat
    raven reed reef reindeer reptile reservoir rhinoceros river robin rock rodent rook rooster rose salamander sand
    scorpion sea seagull seal seaweed serpent shade shadow shark sheep shore shrew shrub skunk sky slope slug snail
    snake snow snowdrop snowfall soil sparrow spider squid squirrel stag stallion star starfish starling steam stoat
    storm stream sun sunlight sunrise sunset sunshine swallow swamp swan sycamore tadpole termite thistle thorn
    thunder thunderstorm tide tiger toad tornado tortoise tree tsunami tulip turf turtle twilight undergrowth valley
    vermin viper volcano vole vulture walrus wasp waterfall wave weasel weather weed weevil whale wild wilderness
    wildlife willow wind wolf wolves wood woodland woodpecker worm wren yew zebra
    """
)
"""Animals, plants, land and weather."""

TOWN_TRADE_LAW = word_set(
    """
    abbey academy accommodation acre address admission agency aircraft airline airport aisle alibi alley alleyway
    altar amenity anthem appointment aquarium arcade arena armament army arrival ashore asylum auction autumn avenue
    bail bakery ballot bankruptcy banquet bar barracks barrier baton battalion battle bazaar berth bet bingo birth
    birthday boat bonus bookshop border boulevard boundary boutique brewery brigade broadband brothel budget buffet
    bus bypass cab campus canteen capital car carnival carriageway cathedral cell cemetery census ceremony chapel
    charter checkpoint cheque christening cinema circus citizenship civilisation clinic clue colony column commerce
    community compartment compensation concert congress conspiracy constituency constitution consulate convent
    convoy corpse costume council court courthouse courtroom courtyard credit crematorium cricket crossing
    crossroads cruise cruiser curfew currency customs dam debt deed defence democracy deposit depot destination
    detention diary diversion dividend dock dole drama driveway duel duty economy edition education election
    embankment embassy emigration empire enquiry entrance entry episode era essay estate evidence exam examination
    exhibition exile expedition expense export fair farm farmhouse farmyard fashion fee festival feud fiction
    finance fleet flight flyover football footpath forecourt foreword forgery fortress freedom freight frontier fuel
    funeral galaxy game garrison ghetto glider goal golf goods government grammar grave graveyard grocery guideline
    guild guillotine gym gymnasium hangar harvest haven heist helicopter heritage highway history hobby hockey
    holiday homework honeymoon hymn identity idiom immigration import income industry inheritance inn inquest
    inquiry institute institution insurance interchange invasion invention investment invoice jail jeep jetty
    journal journey junction junkyard kerb kidnapping kingdom lane language larceny launderette lavatory law lawsuit
    layby league legend leisure lesson library licence lifeboat limousine liner literature loan lodge logo lottery
    loyalty manor manslaughter manual market marriage mathematics mayhem maze melody memoir memorial merger metro
    military mill minibus miracle mission moat monarchy monastery money monument mortgage mortuary mosque motel
    motion motto museum music mutiny myth nation navy nightclub nightmare novel oath obituary occupation opera
    orchestra orphanage outskirts ownership palace pamphlet parade paradise parish parliament parole parsonage party
    path patrol paycheck payment pension pickup piece pier pilgrimage pitch plane playground plaza plot plough poem
    poetry police policy poll poor port post postage postcard poverty premium president prize probate profit prose
    prosecution pub pulpit punishment quarrel quay queue race racecourse raceway railway rally ransom ravine realm
    rebellion recession rectory refinery refuge refund regime regiment reign religion rent rental republic residence
    resort restaurant revenue revolution riot ritual road rota roundabout route row rowing royalty rugby runway
    salary sale salon saloon sanctuary sauna scandal scene scenery scholarship school schooner science sculpture
    seaport seaside sector security seminar sentence sequel shipment shipyard sidewalk siege skyscraper slang
    slavery slogan slum snooker soccer song spa spaceship sport squadron stadium stanza steeple stock story strategy
    street strike suburb subway summary summons supermarket surname syllabus symphony synagogue tale tariff tavern
    tax taxation team temple tenancy tenement tennis term terminal terminus territory testimony text textbook
    theatre theme theory thesis throne ticket title toll tomb tournament town trade tradition tragedy trail train
    tram tramway transaction transport treason treasury treaty trench trial tribunal trick triumph troop truce truth
    tunnel turnpike underpass universe university uproar vandalism vehicle verdict vessel viaduct vicarage victory
    village vineyard visa vocabulary vote voucher voyage wage wages war warfare warrant wedding welfare wharf
    whistleblower will worship yard zoo
    """
)
"""Town, travel, trade, law and learning."""

THOUGHTS_AND_MEASURES = word_set(
    """
    ability absence abundance accent access acclaim accuracy achievement acid acquaintance acronym act addition
    adjective advantage adventure adverb advert advice affair affection age agenda agreement aid alphabet amazement
    ambition amount analogy analysis anecdote angle anniversary announcement annoyance answer antique apology
    apparatus appeal appearance applause appraisal approach approval arc argument arrangement array art aspect
    aspiration assembly assessment assumption assurance atmosphere atom attitude attraction audience authority award
    axis background balance bargain basics batch beauty behaviour belief benefit bias blame blessing bliss blunder
    boast boldness bond boom boredom bottom bound brand breadth brevity bribe brilliance bundle burden cancellation
    capability care career catalogue category caution chaos chapter charm chart chat cheer choice chord circle
    circumference clarity class clause cleanliness climax clutter code coincidence colour comedy comfort comma
    commodity comparison compassion competition complaint compliment component compromise concentration concept
    conclusion conduct confession confidence confirmation conflict confusion connection conscience consensus
    consequence consideration consistency contempt content contest contrast controversy convenience conversation
    conversion copy correspondence courage courtesy creation creativity crises crisis criticism critique cube cue
    culture curiosity curse curve custom cut cycle dairy damage danger data database deadline death decade deceit
    decency decimal declaration decline decrease defeat defect deficit definition degree delay delight demand
    density departure depth description desire despite destiny destruction detail detection determination device
    devotion dialogue diameter difficulty dignity dilemma dimension dimensions diploma direction dirt disadvantage
    disappointment disaster discipline discount discovery discretion discussion dishonesty distance distinction
    doubt draft draw drawback dream drop duration dynamics ease effect efficiency effort ego electron elegance
    element elite embarrassment emergency emphasis encounter encouragement energy enjoyment enough entertainment
    entity error essence estimate etiquette evaluation event evil evolution exaggeration example exception excerpt
    excess exchange excuse exercise existence expectation experience experiment explanation exposure expression
    extent extreme fable fact faction failure fairness fame fantasy fate fault favour feature feedback fiasco figure
    flavour flaw focus folly force forecast form format formula fortune fraction fragment frequency friction
    friendship frustration fun function fund fuss future gain gamble gap generation generosity genius gesture gist
    glamour glance glimpse glory goodness goodwill grace grade gradient gratitude gravity greed grid group growth
    guess guidance habit half halves happening hardship harm harmony haste hazard height help hesitation hint hoax
    honesty honour hope hospitality humidity humour hypothesis idea ideal ideology ignorance illusion image
    imagination impact implication impression improvement impulse incentive inch incident inclination inconvenience
    increment independence index indicator individual inequality influence information ingredient initiative
    injustice innocence input insight inspiration instance instinct instruction insult integer intelligence
    intensity interaction interest interval intuition inventory irony irritation isolation issue item jargon jest
    job joke judgement justice keenness kilogram kilometre kindness knack knowledge laughter laziness leap lecture
    legacy length liberty lie lifetime likeness limitation link list litre load location logic look loss lot luck
    luxury magic magnitude mainstream majority malice manner margin mass matter maturity means measure membership
    memory mention mercy merit mess message metaphor method metre middle mile mind minimum minority minus mischief
    misfortune mistake mixture mockery mode modesty module molecule moment momentum monopoly moral morale morality
    motive movement multitude mystery narrative necessity neglect neutron niche noise nonsense norm notion nought
    noun nowhere nuance nuisance nutrient obedience objection obligation obsession obstacle occasion occurrence
    odour offspring opinion opportunity opposite optimism option order origin outcome outfit outlook output oval
    overlap overtime pace pact pair panorama paradox paragraph parallel particle passage past pastime patience
    pattern pause peace peculiarity penny people perfection perimeter persistence personality perspective phase
    phenomenon philosophy phrase physics pile pity pixel place plan pleasure plenty plural polygon popularity
    portion pose possession possibility potential praise precaution precedent precision prejudice premise presence
    pressure prestige presumption pretence principle privacy privilege probability process product profession
    proficiency progress promise promotion pronunciation proof propaganda proportion prospect prosperity protocol
    proverb provision proximity prudence publicity purity purpose pursuit pyramid quality quantity query quest quirk
    quota quotation quote radius range rank ratio reaction reality rebate rebound recognition recollection
    reconciliation rectangle reference reflection refusal regret regularity relation relationship relevance
    reliability reluctance reminder removal replica reply reputation resemblance resentment reserve resilience
    resistance resolution resource responsibility restraint restriction retreat reunion revelation revenge revival
    rhythm riddle rigour rise risk role romance routine rubric ruin rule rumour rush satire satisfaction scenario
    scent scope scorn secrecy secret segment selection self semester sensation sense sensitivity sequence series
    sermon set shape share shortage shortcut shortfall shot side sight signature significance silence similarity
    simplicity sincerity situation size skill slice slip smoothness solitude solution soul source spectrum
    speculation speech spell spelling spite split spot square stability stance standard status step stigma stint
    style subject substance subtlety success suffix suggestion sum summit superiority supply surplus survival
    suspense suspicion symbol symmetry sympathy syndrome synonym syntax system tactic talent task taste technique
    tedium temptation tendency tenure thing thought threshold thrill tip tolerance tone tonne topic torment trace
    track trait transcript transition translation trash trend triangle tribute trio trivia trouble trust type
    unanimity uncertainty understanding unity update upheaval urgency usage usefulness utility vacancy validity
    vanity variable variant variety vector velocity vengeance verb verse version verve vice vicinity viewpoint
    vigour violation virtue visibility vitality vivacity void volume vow warmth warning way wealth weekday weight
    whim whole width willpower wisdom wish wit wonder word workload world worth yardstick yield zeal zenith zone
    """
)
"""Thoughts, qualities and measures."""
