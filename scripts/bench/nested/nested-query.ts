/** A page of 50 projects with their places, and the two units that stand behind each. */
export const nestedQuery = `query ($town: TownCode!) {
  projects(town: $town, first: 50) {
    nodes {
      id name category slots slotsLeft
      grid { id name parent { id name } }
      claims { id kind status claimedAt unit { id name kind } }
    }
  }
}`;

/** The same as one statement: the rows in the order of the page, claims in the order of their acceptance. */
export const nestedSql = `
  select p.id, p.name, p.category, p.slots, p.standing_claims as standing,
    g.id as grid, g.name as "gridName", a.id as area, a.name as "areaName",
    (select json_agg(c order by c.revision, c.id) from (
      select c.id, c.kind, c.status, c.claimed_at as at, c.revision, u.id as unit, u.name as "unitName", u.kind as "unitKind"
      from claim c join unit u on u.town_code = c.town_code and u.id = c.unit_id
      where c.town_code = p.town_code and c.project_id = p.id and c.status <> 'WITHDRAWN'
    ) c) as claims
  from project p
  join grid g on g.town_code = p.town_code and g.id = p.grid_id
  join grid a on a.town_code = g.town_code and a.id = g.parent_id
  where p.town_code = $1 and p.season_id = $2
  order by p.sort_key, p.id
  limit 50`;
