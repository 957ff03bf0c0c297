/** A fictional firm, the common ground of the demo CRM and the sample ERP. */
export interface SeedCompany {
  /** 1 to 60, also the company's identity in the demo CRM. */
  readonly id: number;
  readonly name: string;
  readonly department: string;
  /** National number with a right check digit, written as people in that country write it. */
  readonly organisationNumber: string;
  readonly vatNumber: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly postal: SeedAddress;
  readonly street: SeedAddress;
  readonly category: string;
  readonly business: string;
}

export interface SeedAddress {
  readonly lines: readonly string[];
  readonly zip: string;
  readonly city: string;
}

/**
 * One firm per row, ordered by id: name | department | country | organisation number | VAT number |
 * phone | e-mail | postal address (blank = the street address) | street address | category;business.
 * Norwegian numbers lie in the range that the Norwegian register keeps for synthetic data.
 */
const ROWS: readonly string[] = [
  'Fjellheim Møbler AS||NO|313 118 592|NO313118592MVA|70 26 41 80|post@fjellheim-mobler.example|Postboks 114;6201;Stranda|Ødegårdsvegen 12;6200;Stranda|Customer;Manufacturing',
  'Nordlys Energi AS||NO|317 904 282|NO317904282MVA|77 61 20 00|firmapost@nordlys-energi.example|Postboks 6400;9294;Tromsø|Grønnegata 48;9008;Tromsø|Customer;Energy',
  'Nordlys Energi A/S avd. Bergen|Bergen|NO|317 904 282|NO317904282MVA|55 31 20 40|bergen@nordlys-energi.example||Damsgårdsveien 161;5160;Laksevåg|Customer;Energy',
  'Havbris Sjømat AS||NO|316 601 014|NO316601014MVA|+47 76 07 55 10|ordre@havbris-sjomat.example|Postboks 23;8301;Svolvær|Havnegata 3;8300;Svolvær|Customer;Food and drink',
  'Havbris Sjømat AS||NO|316 601 014|NO316601014MVA|76 07 55 00|post@havbris-sjomat.example||Havnegata 3;8300;Svolvær|Prospect;Food and drink',
  'Bjørk & Sønner Bygg AS||NO|319 016 120|NO319016120MVA|61 25 88 30|post@bjork-sonner.example||Industrigata 44;2619;Lillehammer|Customer;Construction',
  'Bjork og Sonner Bygg AS||NO|317 901 658|NO317901658MVA|61 25 88 31|kontor@bjork-sonner.example||Industrigt. 44;2619;Lillehammer|Prospect;Construction',
  'Øverås Regnskap AS||NO|314 942 043|NO314942043MVA|73 80 14 90|hei@overas-regnskap.example||Kjøpmannsgata 21;7013;Trondheim|Supplier;Professional services',
  'Sørlandets Båtverksted AS||NO|313 763 706|NO313763706MVA|38 02 61 15|verksted@sorlandsbat.example|Postboks 77;4661;Kristiansand S|Østre Strandgate 9;4610;Kristiansand S|Customer;Marine',
  'Viddas Kaffebrenneri AS||NO|310 753 394|NO310753394MVA|32 08 90 12|brenneriet@viddas-kaffe.example||Sentrumsvegen 120;3550;Gol|Customer;Food and drink',
  'Tindra Programvare AS||NO|311 185 462|NO311185462MVA|22 41 07 70|salg@tindra.example|Postboks 2213 Grünerløkka;0505;Oslo|Thorvald Meyers gate 56, 3. etasje;0552;Oslo|Customer;Software',
  'Skogly Sagbruk AS||NO|315 944 546|NO315944546MVA|62 41 33 05|post@skogly-sag.example||Sagvegen 5;2412;Sørskogbygda|Supplier;Forestry',
  'Kystlinja Spedisjon AS||NO|318 439 370|NO318439370MVA|51 89 44 20|booking@kystlinja.example|Postboks 350;4067;Stavanger|Risavika Havnering 2;4056;Tananger|Supplier;Transport',
  'Ægir Havbruk AS||NO|315 268 931|NO315268931MVA|71 58 60 30|post@aegir-havbruk.example||Sjøgata 17;6508;Kristiansund N|Customer;Aquaculture',
  'Lysefjord Eiendom AS||NO|315 608 937|NO315608937MVA|51 70 22 19|utleie@lysefjord-eiendom.example|Postboks 18;4129;Songesand|Fjordveien 88;4110;Forsand|Customer;Property',
  'Åsane Tannklinikk AS||NO|315 452 201|NO315452201MVA|55 19 66 40|resepsjon@asane-tann.example||Åsane Senter 16;5116;Ulset|Prospect;Health',
  'Rallarvegen Sykkelutleie AS||NO|318 502 676|NO318502676MVA|57 63 21 07|leie@rallar-sykkel.example||A-Feltvegen 11;5743;Flåm|Customer;Tourism',
  'Innlandet Kornsilo SA||NO|314 724 216|NO314724216MVA|62 52 19 00|mottak@innlandet-korn.example|Postboks 402;2303;Hamar|Vangsvegen 143;2321;Hamar|Supplier;Agriculture',
  'Polarsirkelen Maskin AS||NO|314 873 971|NO314873971MVA|75 14 38 00|post@polar-maskin.example||Halvor Heyerdahls vei 33;8626;Mo i Rana|Customer;Manufacturing',
  'Trollstigen Reklamebyrå AS||NO|316 543 332|NO316543332MVA|71 22 18 06|kreativ@trollstigen-reklame.example||Raumavegen 7;6300;Åndalsnes|Prospect;Media',
  'Åkerlund Verktyg AB||SE|559707-0720|SE559707072001|031-390 06 12|info@akerlund-verktyg.example|Box 8044;402 77;Göteborg|Ringögatan 26;417 07;Göteborg|Customer;Manufacturing',
  'Akerlund Verktyg AB (publ)||SE|559693-5162|SE559693516201|+46 31 390 06 14|faktura@akerlund-verktyg.example||Ringögatan 26;417 07;Göteborg|Customer;Manufacturing',
  'Björkhaga Trävaror AB||SE|559306-9759|SE559306975901|0980-319 221|order@bjorkhaga.example||Sågverksgatan 3;981 38;Kiruna|Supplier;Forestry',
  'Södermalms Bageri & Konditori AB||SE|559407-8619|SE559407861901|08-465 004 18|bageriet@sodermalmsbageri.example||Bondegatan 71;116 34;Stockholm|Customer;Food and drink',
  'Mälardalens Elteknik AB||SE|559124-0618|SE559124061801|08-465 004 55|service@malardalens-el.example|Box 119;721 05;Västerås|Regattagatan 40;723 48;Västerås|Customer;Energy',
  'Skåne Frukt & Grönt HB||SE|559959-7142|SE559959714201|040-628 04 33|inkop@skanefrukt.example||Grönsaksgatan 8;202 21;Malmö|Supplier;Agriculture',
  'Östgöta Vårdcentral AB||SE|559652-5666|SE559652566601|08-465 004 71|reception@ostgota-vard.example||Storgatan 52;582 23;Linköping|Prospect;Health',
  'Nordiska Lagerhuset i Örebro AB||SE|559160-8871|SE559160887101|08-465 004 90|lager@nordiskalagerhuset.example|Box 1600;701 16;Örebro|Terminalgatan 14;703 83;Örebro|Supplier;Transport',
  'Fyrtorn Systemutveckling AB||SE|559035-3008|SE559035300801|031-390 06 80|hej@fyrtorn.example||Lindholmspiren 7;417 56;Göteborg|Customer;Software',
  'Vätterbygdens Plåt AB||SE|559909-9198|SE559909919801|040-628 04 77|order@vatterplat.example|Box 56;561 21;Huskvarna|Jönköpingsvägen 19;561 61;Tenhult|Customer;Manufacturing',
  'Gotlands Lamm & Ull Ekonomisk förening||SE|559155-5304|SE559155530401|070-174 06 35|lamm@gotlandsull.example||Visborgsallén 4;621 50;Visby|Customer;Agriculture',
  'Østerbro Cykler ApS||DK|47 85 91 58|DK47859158|35 26 71 40|butik@osterbro-cykler.example||Østerbrogade 112;2100;København Ø|Customer;Retail',
  'Vestjysk Vindkraft A/S||DK|41 06 90 74|DK41069074|97 10 44 60|info@vestjysk-vind.example|Postboks 31;6950;Ringkøbing|Smed Sørensens Vej 2;6950;Ringkøbing|Customer;Energy',
  'Vestjysk Vind A/S||DK|45 57 38 85|DK45573885|97 10 44 61|salg@vestjysk-vind.example||Smed Sørensens Vej 2;6950;Ringkøbing|Prospect;Energy',
  'Ærø Bryghus I/S||DK|47 14 57 75|DK47145775|62 58 17 30|ol@aero-bryghus.example||Vestergade 15;5970;Ærøskøbing|Customer;Food and drink',
  'Møller & Kjær Arkitekter A/S||DK|42 13 71 46|DK42137146|+45 86 19 23 50|tegnestuen@moller-kjaer.example||Mejlgade 48, 2. sal;8000;Aarhus C|Supplier;Professional services',
  'Fynsk Gartneri ApS||DK|46 68 32 26|DK46683226|66 17 82 04|post@fynsk-gartneri.example||Søhusvej 250;5270;Odense N|Supplier;Agriculture',
  'Skagen Fiskeeksport A/S||DK|46 79 19 91|DK46791991|98 44 61 77|eksport@skagen-fisk.example|Postboks 12;9990;Skagen|Auktionsvej 6;9990;Skagen|Customer;Food and drink',
  'Hørsholm Lægehus ApS||DK|43 32 17 73|DK43321773|45 86 30 11|kontakt@horsholm-laege.example||Usserød Kongevej 31;2970;Hørsholm|Prospect;Health',
  'Järvi Timber Oy||FI|3704459-2|FI37044592|014 415 6620|myynti@jarvi-timber.example|PL 27;40101;Jyväskylä|Rantaväylä 8;40700;Jyväskylä|Supplier;Forestry',
  'Järvi Timber Oy Ab||FI|3994702-3|FI39947023|+358 14 415 6621|info@jarvi-timber.example||Rantaväylä 8 B;40700;Jyväskylä|Prospect;Forestry',
  'Hämeen Leipomo Oy||FI|3487645-7|FI34876457|03 612 4480|tilaukset@hameen-leipomo.example||Hämeentie 60;13200;Hämeenlinna|Customer;Food and drink',
  'Åbo Båtvarv Ab||FI|3924173-3|FI39241733|02 277 9034|varvet@abo-batvarv.example|PB 140;20101;Åbo|Slottsgatan 92;20100;Åbo|Customer;Marine',
  'Pohjantähti Ohjelmistot Oy||FI|3481289-1|FI34812891|08 311 5207|asiakaspalvelu@pohjantahti.example||Kirkkokatu 17;90100;Oulu|Customer;Software',
  'Van den Berg Logistiek B.V.||NL|94070510|NL800899453B01|010 428 1960|planning@vandenberg-logistiek.example|Postbus 5018;3008 AA;Rotterdam|Waalhaven Zuidzijde 19;3089 JH;Rotterdam|Supplier;Transport',
  'V.d. Berg Logistiek BV||NL|94070510|NL800899453B01|010-4281960|info@vandenberg-logistiek.example||Waalhaven Z.z. 19;3089 JH;Rotterdam|Customer;Transport',
  'De Tulpenkas B.V.||NL|99016210|NL849196152B01|0252 371 854|verkoop@detulpenkas.example||Zandslootkade 22;2182 CA;Hillegom|Customer;Agriculture',
  'Zuiderzee Zeilmakerij V.O.F.||NL|96122588|NL882926615B01|0299 414 263|atelier@zuiderzee-zeil.example||Havenkade 5;1131 EP;Volendam|Customer;Marine',
  'Café-Restaurant De Blauwe Gans B.V.||NL|90738460|NL896126353B01|020 794 0315|reserveren@deblauwegans.example||Prinsengracht 388;1016 JB;Amsterdam|Prospect;Hospitality',
  'Brainport Meettechniek B.V.||NL|92941875|NL807072680B01|040 235 6071|sales@brainport-meet.example|Postbus 911;5600 AX;Eindhoven|High Tech Campus 84;5656 AG;Eindhoven|Customer;Manufacturing',
  "Brouwerij 't Zilveren Hert NV||BE|0839.934.183|BE0839934183|09 328 14 60|info@zilverenhert.example||Graslei 17;9000;Gent|Customer;Food and drink",
  'Chocolaterie Frédéric Lemaître SA||BE|0852.905.558|BE0852905558|+32 2 588 41 07|commande@lemaitre-chocolat.example|Boîte postale 44;1000;Bruxelles|Rue du Marché aux Herbes 61;1000;Bruxelles|Customer;Food and drink',
  'Antwerpse Diamantslijperij BV||BE|0833.555.840|BE0833555840|03 303 92 55|atelier@antwerpse-diamant.example||Hoveniersstraat 30, bus 12;2018;Antwerpen|Customer;Manufacturing',
  'Énergie Verte de la Meuse SRL||BE|0885.824.982|BE0885824982|081 39 27 40|contact@energie-meuse.example||Avenue Félicien Rops 8;5000;Namur|Prospect;Energy',
  'Vlaamse Fietskoerier CV||BE|0850.670.796|BE0850670796|016 79 31 02|koerier@vlaamsefiets.example||Diestsestraat 142;3000;Leuven|Supplier;Transport',
  'Fiduciaire Müller & Associés S.à r.l.||LU|B240152|LU35514737|+352 26 48 71 30|office@muller-associes.example|B.P. 1204;L-1012;Luxembourg|12, rue Érasme;L-1468;Luxembourg|Supplier;Professional services',
  'Moselle Caves Réunies S.A.||LU|B279051|LU35073777|+352 23 69 52 18|caves@moselle-reunies.example||54, route du Vin;L-5440;Remerschen|Customer;Food and drink',
  'Förde Schiffstechnik GmbH||DE|HRB 90309|DE486374941|0431 9088 3140|vertrieb@foerde-schiff.example|Postfach 11 22;24100;Kiel|Kaistraße 33;24114;Kiel|Customer;Marine',
  'Bäckerei Grünwald GmbH & Co. KG||DE|HRB 59707|DE427403098|040 5559 2706|info@baeckerei-gruenwald.example||Große Elbstraße 210;22767;Hamburg|Customer;Food and drink',
  'Þórsmörk Ullarvörur ehf.||IS|640515-2959|IS103501|555 7284|sala@thorsmork-ull.example|Pósthólf 308;172;Seltjarnarnes|Laugavegur 61;101;Reykjavík|Customer;Retail',
];

/** Exactly 60 firms, with duplicates and near-duplicates on purpose. */
export const SEED_COMPANIES: readonly SeedCompany[] = ROWS.map(parseRow);

function parseRow(row: string, index: number): SeedCompany {
  const [name, department, countryCode, organisationNumber, vatNumber, phone, email, ...rest] = row.split('|');
  const [postal, street = '', kind = ''] = rest;
  const [category, business] = kind.split(';');
  return {
    id: index + 1,
    name: name ?? '',
    department: department ?? '',
    organisationNumber: organisationNumber ?? '',
    vatNumber: vatNumber ?? '',
    countryCode: countryCode ?? '',
    phone: phone ?? '',
    email: email ?? '',
    website: `https://www.${(email ?? '').replace(/^.*@/, '')}`,
    postal: parseAddress(postal || street),
    street: parseAddress(street),
    category: category ?? '',
    business: business ?? '',
  };
}

function parseAddress(text: string): SeedAddress {
  const [line = '', zip = '', city = ''] = text.split(';');
  return { lines: [line], zip, city };
}
