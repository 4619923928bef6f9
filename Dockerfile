# One image for every role: the command says which. See docker-compose.yml.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Every binary we need ships inside a package, so no install script has to run.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm run build:playground && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/schema ./schema
COPY --from=build /app/dist ./dist
USER node
CMD ["node", "--enable-source-maps", "--max-semi-space-size=32", "dist/gateway/main.js"]
